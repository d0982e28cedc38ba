import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibration } from "./calibration";
import type { AnswerEvent, Event } from "./events";
import { conceptProgress, freshSince } from "./mastery";
import { answer, reset } from "./sample-events";
import { weekStart } from "./week-start";

const concepts = [
  { id: "payoff-time", items: ["a", "b", "c", "d"] },
  { id: "anchoring", items: ["z"] },
];

const level = (...log: Event[]) => conceptProgress(log, concepts)[0]?.level;
const hinted = (event: AnswerEvent) => ({ ...event, hints: 1 });

describe("the level of a concept", () => {
  it("is none before an answer, and that of a concept is its own", () => {
    expect(level()).toBe("none");
    expect(level(answer("z", 1, true))).toBe("none");
  });

  it("comes from first answers: under 70 percent, from 70, and all of them", () => {
    const right = (...items: string[]) => items.map((item) => answer(item, 1, true));
    expect(level(answer("a", 1, false))).toBe("attempted");
    expect(level(...right("a", "b"), answer("c", 1, false))).toBe("attempted");
    expect(level(...right("a", "b", "c"), answer("d", 1, false))).toBe("familiar");
    expect(level(...right("a", "b"))).toBe("proficient");
  });

  it("does not rise by trying the same again at once", () => {
    expect(level(answer("a", 1, false), answer("a", 1, true), answer("a", 1, true))).toBe(
      "attempted",
    );
  });

  it("counts a right answer after a hint as half, and half a right answer as its share", () => {
    expect(level(hinted(answer("a", 1, true)))).toBe("attempted");
    const half = { ...answer("d", 1, false), score: 0.5 };
    expect(level(answer("a", 1, true), answer("b", 1, true), half)).toBe("familiar");
    expect(level(answer("a", 1, true), hinted(answer("b", 1, true)))).toBe("familiar");
    expect(level(answer("a", 1, true), answer("b", 1, true), hinted(half))).toBe("familiar");
    expect(level(answer("a", 1, true), hinted(half))).toBe("attempted");
  });

  it("climbs one level with each right answer in a review", () => {
    const log = [answer("a", 1, false), answer("a", 2, true), answer("a", 5, true)];
    expect(level(...log.slice(0, 2))).toBe("familiar");
    expect(level(...log)).toBe("proficient");
  });

  it("is mastered only a week after it was proficient", () => {
    const log = [answer("a", 1, true), answer("a", 4, true)];
    expect(level(...log, answer("b", 1, true), answer("b", 5, true))).toBe("proficient");
    expect(level(...log, answer("b", 1, true), answer("b", 8, true))).toBe("mastered");
  });

  it("falls one level with a miss in a review, and never below attempted", () => {
    const log = [answer("a", 1, true), answer("a", 9, true)];
    expect(level(...log)).toBe("mastered");
    const missed = [...log, answer("a", 60, false)];
    expect(level(...missed)).toBe("proficient");
    expect(level(...missed, answer("a", 70, false))).toBe("familiar");
    expect(level(answer("a", 1, false), answer("a", 2, false), answer("a", 3, false))).toBe(
      "attempted",
    );
  });

  it("stays where it is after a right answer with a hint in a review", () => {
    expect(level(answer("a", 1, false), hinted(answer("a", 2, true)))).toBe("attempted");
  });

  it("is not lowered by a question that was added to the lesson later", () => {
    const log = [answer("a", 1, true), answer("b", 1, true)];
    const before = conceptProgress(log, [{ id: "x", items: ["a", "b"] }]);
    expect(conceptProgress(log, [{ id: "x", items: ["a", "b", "new"] }])).toEqual(before);
  });

  it("begins again after a reset", () => {
    expect(level(answer("a", 1, true), reset(null, 2))).toBe("none");
  });

  it("is the same for the same events in any order, told any number of times", () => {
    const deed = fc
      .tuple(fc.constantFrom("a", "b", "z"), fc.integer({ min: 1, max: 31 }), fc.boolean())
      .map(([item, day, correct]) => answer(item, day, correct));
    const logs = fc
      .array(deed, { maxLength: 20 })
      .chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log])));
    fc.assert(
      fc.property(logs, ([log, some]) => {
        expect(conceptProgress([...some, ...log], concepts)).toEqual(
          conceptProgress(log, concepts),
        );
      }),
    );
  });
});

it("begins the week on Monday at midnight of the device", () => {
  const monday = new Date(2026, 0, 5).getTime();
  for (const day of [5, 8, 11]) expect(weekStart(new Date(2026, 0, day, 23, 59))).toBe(monday);
  expect(weekStart(new Date(2026, 0, 4, 23, 59))).toBe(new Date(2025, 11, 29).getTime());
});

it("counts as fresh what was answered rightly since then, and a miss takes nothing away", () => {
  const log = [answer("a", 5, true), answer("z", 1, true)];
  const since = Date.UTC(2026, 0, 4);
  expect(freshSince(conceptProgress(log, concepts), since)).toEqual(["payoff-time"]);
  const missed = [...log, answer("a", 6, false), answer("b", 6, false)];
  expect(freshSince(conceptProgress(missed, concepts), since)).toEqual(["payoff-time"]);
});

it("sets how sure beside how right, and leaves out who did not say", () => {
  const sure = (level: 1 | 2 | 3, correct: boolean) => ({
    ...answer("a", 1, correct),
    sure: level,
  });
  expect(calibration([answer("a", 1, true)])).toEqual([]);
  expect(
    calibration([sure(3, true), sure(3, false), sure(1, false), answer("a", 1, true)]),
  ).toEqual([
    { sure: 1, total: 1, right: 0 },
    { sure: 2, total: 0, right: 0 },
    { sure: 3, total: 2, right: 1 },
  ]);
});
