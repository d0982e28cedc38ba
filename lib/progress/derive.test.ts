import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Course, derive } from "./derive";
import type { Event } from "./events";
import { learnedCount } from "./learned";
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

describe("the review of today", () => {
  const missed = (item: string, day: number) => answer(item, day, false);

  it("is empty before the first answer, and on the day of it", () => {
    expect(on(1).review).toEqual([]);
    expect(on(1, missed("a", 1)).review).toEqual([]);
  });

  it("has what is due, the most fragile first", () => {
    const log = [answer("a", 1, true), answer("a", 4, true), answer("b", 5, true), missed("c", 1)];
    expect(on(7, ...log).review).toEqual(["c"]);
    expect(on(20, ...log).review).toEqual(["c", "b", "a"]);
  });

  it("lets lessons take turns", () => {
    const lessons = [
      { id: "first", items: ["a", "b", "d"] },
      { id: "second", items: ["c"] },
    ];
    const log = ["a", "b", "c", "d"].map((item, n) => missed(item, n + 1));
    const { review } = derive(log, Date.UTC(2026, 0, 9, 13), lessons);
    expect(review).toEqual(["a", "c", "b", "d"]);
  });

  it("is at most eight a day, however long the absence was, and what is left waits for tomorrow", () => {
    const ids = Array.from({ length: 30 }, (_, n) => `item-${n}`);
    const many = [{ id: "many", items: ids }];
    const log: Event[] = ids.map((id) => missed(id, 1));
    const today = (day: number) => derive(log, Date.UTC(2026, 0, day, 13), many).review;
    expect(today(400)).toHaveLength(8);
    for (const id of today(9).slice(0, 5)) log.push(answer(id, 9, true));
    expect(today(9)).toHaveLength(3);
    for (const id of today(9)) log.push(answer(id, 9, true));
    expect(today(9)).toEqual([]);
    expect(today(10)).toHaveLength(8);
  });

  it("is not used up by what is answered for the first time or before its day", () => {
    const ids = Array.from({ length: 20 }, (_, n) => `item-${n}`);
    const log = ids.map((id, n) => answer(id, n < 8 ? 1 : 9, true));
    log.push(...ids.slice(8).map((id) => answer(id, 9, true)));
    const { review } = derive(log, Date.UTC(2026, 0, 9, 13), [{ id: "many", items: ids }]);
    expect(review).toHaveLength(8);
  });
});

describe("what comes next", () => {
  const ids = Array.from({ length: 20 }, (_, n) => `item-${n}`);
  const many = [{ id: "many", items: ids }];

  it("is told by day, with no day longer than eight", () => {
    const log = ids.map((id) => answer(id, 1, true));
    const { coming } = derive(log, Date.UTC(2026, 0, 2, 13), many);
    const first = Date.UTC(2026, 0, 4) / 86_400_000;
    expect(coming.map(({ day, items }) => [day - first, items.length])).toEqual([
      [0, 8],
      [1, 8],
      [2, 4],
    ]);
  });

  it("begins with today when something is due, and has every item once", () => {
    const log = ids.map((id) => answer(id, 1, false));
    const { coming, review } = derive(log, Date.UTC(2026, 5, 1, 13), many);
    expect(coming[0]?.day).toBe(Date.UTC(2026, 5, 1) / 86_400_000);
    expect(coming[0]?.items).toHaveLength(review.length);
    expect(new Set(coming.flatMap(({ items }) => items))).toEqual(new Set(ids));
    expect(coming.flatMap(({ items }) => items)).toHaveLength(ids.length);
  });
});

describe("new questions", () => {
  it("are of lessons begun before those of others, taking turns, and at most eight", () => {
    expect(on(1).fresh).toEqual(["a", "c", "b"]);
    expect(on(1, answer("b", 1, true)).fresh).toEqual(["a", "c"]);
    const many = [{ id: "many", items: Array.from({ length: 30 }, (_, n) => `item-${n}`) }];
    expect(derive([], 0, many).fresh).toHaveLength(8);
  });
});

it("counts a lesson as learned for the header as the course does", () => {
  const log = [answer("a", 1, true), answer("b", 1, false), answer("b", 1, true)];
  expect(learnedCount(log, course)).toBe(1);
  expect(learnedCount(log.slice(0, 2), course)).toBe(0);
  expect(learnedCount([], [{ id: "bare", items: [] }])).toBe(0);
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
