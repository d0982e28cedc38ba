import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Course, derive } from "./derive";
import type { Event } from "./events";
import { answer, prediction } from "./sample-events";

const course: Course = [
  { id: "first", items: ["a", "b"] },
  { id: "second", items: ["c"] },
];

function on(day: number, ...log: Event[]) {
  return derive(log, Date.UTC(2026, 0, day, 13), course);
}

function statusOn(day: number, ...log: Event[]) {
  return on(day, ...log).lessons.map(({ status }) => status);
}

describe("the status of a lesson", () => {
  it("is new, then started, then learned when every item was right once", () => {
    expect(statusOn(1)).toEqual(["new", "new"]);
    expect(statusOn(1, answer("a", 1, true))).toEqual(["started", "new"]);
    expect(statusOn(1, answer("a", 1, true), answer("b", 1, true))).toEqual(["learned", "new"]);
  });

  it("stays learned after a later slip, and is due when the review date has passed", () => {
    const log = [answer("a", 1, true), answer("b", 1, true), answer("b", 1, false)];
    expect(statusOn(1, ...log)).toEqual(["learned", "new"]);
    expect(statusOn(2, ...log)).toEqual(["due", "new"]);
  });

  it("counts answered and right items, not answers", () => {
    const log = [answer("a", 1, false), answer("a", 1, false), answer("b", 1, true)];
    expect(on(1, ...log).lessons[0]).toMatchObject({ answered: 2, right: 1, total: 2 });
  });
});

describe("reviews", () => {
  const due = (...log: Event[]) => {
    const time = on(1, ...log).items.get("a")?.due;
    return typeof time === "number" ? new Date(time).toISOString().slice(0, 10) : time;
  };

  it("come after 1, 3, 7, 21 and 60 days, and 60 again", () => {
    const days = [1, 2, 5, 12, 33, 93, 153];
    const dates = days.map((_, n) =>
      due(...days.slice(0, n + 1).map((day) => answer("a", day, true))),
    );
    expect(dates).toEqual([
      "2026-01-02",
      "2026-01-05",
      "2026-01-12",
      "2026-02-02",
      "2026-04-03",
      "2026-06-02",
      "2026-08-01",
    ]);
  });

  it("begin again after a wrong answer", () => {
    const log = [answer("a", 1, true), answer("a", 2, true), answer("a", 5, false)];
    expect(due(...log)).toBe("2026-01-06");
    expect(due(...log, answer("a", 6, true))).toBe("2026-01-07");
  });

  it("do not move when an item is answered right before its day", () => {
    expect(due(answer("a", 1, true), answer("a", 2, true), answer("a", 3, true))).toBe(
      "2026-01-05",
    );
  });
});

describe("the practice queue", () => {
  it("has new items when nothing was answered", () => {
    expect(on(1).queue).toEqual(["a", "b", "c"]);
  });

  it("puts the last wrong first, then due items by how shaky they are, then fresh ones", () => {
    const log = [
      answer("a", 1, true),
      answer("a", 2, true),
      answer("b", 5, true),
      answer("c", 1, false),
    ];
    expect(on(9, ...log).queue).toEqual(["c", "b", "a"]);
    expect(on(5, ...log).queue).toEqual(["c", "a"]);
  });

  it("takes fresh items of a lesson begun before those of others", () => {
    expect(on(1, answer("b", 1, true)).queue).toEqual(["a", "c"]);
  });

  it("never holds more than eight", () => {
    const many = [{ id: "many", items: Array.from({ length: 30 }, (_, n) => `item-${n}`) }];
    expect(derive([], 0, many).queue).toHaveLength(8);
  });
});

it("keeps guesses beside the truth, and counts only first tries", () => {
  const log = [answer("a", 2, true), answer("a", 1, false), answer("b", 1, true), prediction(1)];
  const { predictions, firstTry } = on(3, ...log);
  expect(predictions).toMatchObject([{ guess: 84, truth: "never" }]);
  expect(firstTry).toEqual({ right: 1, total: 2 });
});

it("counts a guess as answered, but never as right at the first try", () => {
  const guessed = [{ id: "first", items: ["a", "b"], guesses: ["b"] }];
  const { firstTry, lessons } = derive(
    [answer("a", 1, true), answer("b", 1, true)],
    Date.UTC(2026, 0, 1, 13),
    guessed,
  );
  expect(firstTry).toEqual({ right: 1, total: 1 });
  expect(lessons[0]).toMatchObject({ answered: 2, total: 2, status: "learned" });
});

it("does not count items the course does not have", () => {
  expect(on(1, answer("gone", 1, true))).toEqual(on(1));
});

it("gives the same for the same events in any order, and for events told twice", () => {
  const oneAnswer = fc
    .tuple(fc.constantFrom("a", "b", "c", "gone"), fc.integer({ min: 1, max: 31 }), fc.boolean())
    .map(([item, day, correct]): Event => answer(item, day, correct));
  const oneGuess = fc.integer({ min: 1, max: 31 }).map((day): Event => prediction(day));
  const logs = fc
    .array(fc.oneof(oneAnswer, oneGuess), { maxLength: 30 })
    .chain((log) =>
      fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log], { minLength: 0 })),
    );
  fc.assert(
    fc.property(logs, fc.integer({ min: 1, max: 40 }), ([log, some], day) => {
      expect(on(day, ...some, ...log)).toEqual(on(day, ...log));
    }),
  );
});
