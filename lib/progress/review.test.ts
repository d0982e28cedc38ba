import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOfDay, dayOf, startOfDay } from "./day";
import type { AnswerEvent } from "./events";
import { afterAnswer, unseen } from "./review";
import { answer } from "./sample-events";
import { LONGEST_WAIT } from "./schedule";

type How = "good" | "miss" | "hinted";

const given = (day: number, how: How): AnswerEvent => ({
  ...answer("a", day, how !== "miss"),
  hints: how === "hinted" ? 1 : 0,
});

/** Answers one after another, each on the day it is due; the days waited for. */
function waits(...hows: How[]): number[] {
  let [item, day] = [unseen, 1];
  const january = dayOf(Date.UTC(2026, 0, 1, 12)) - 1;
  return hows.map((how) => {
    item = afterAnswer(item, given(day, how));
    const due = Number(item.due) - january;
    const wait = due - day;
    day = due;
    return wait;
  });
}

/** The day of the next review after answers on these days of January. */
function due(...answers: [day: number, how: How][]): string {
  const item = answers.reduce((state, [day, how]) => afterAnswer(state, given(day, how)), unseen);
  return dateOfDay(Number(item.due));
}

describe("the days until an item is asked again", () => {
  it("are 3, 14, 57 and 180 when it is known each time", () => {
    expect(waits("good", "good", "good", "good")).toEqual([3, 14, 57, 180]);
  });

  it("are 1, 3, 8 and 22 after a miss", () => {
    expect(waits("miss", "good", "good", "good")).toEqual([1, 3, 8, 22]);
  });

  it("begin again small after a miss at the second showing", () => {
    expect(waits("good", "miss", "good", "good")).toEqual([3, 1, 3, 7]);
  });

  it("are fewer when a hint was needed", () => {
    const [first = 0, second = 0] = waits("hinted", "hinted");
    expect(first).toBeLessThan(3);
    expect(second).toBeLessThan(14);
  });

  it("are never more than 180 and never less than one", () => {
    const all = fc.array(fc.constantFrom<How>("good", "miss", "hinted"), { maxLength: 30 });
    fc.assert(
      fc.property(all, (hows) => {
        for (const wait of waits(...hows)) {
          expect(wait).toBeGreaterThanOrEqual(1);
          expect(wait).toBeLessThanOrEqual(LONGEST_WAIT);
        }
      }),
    );
  });
});

describe("an answer before its day", () => {
  it("does not move the day when it is right again", () => {
    expect(due([1, "good"], [1, "good"], [2, "good"])).toBe(due([1, "good"]));
  });

  it("moves it nearer when it is a miss, once a day", () => {
    expect(due([1, "good"], [4, "good"])).toBe("2026-01-18");
    const missed = due([1, "good"], [4, "good"], [6, "miss"]);
    expect(missed < "2026-01-10").toBe(true);
    expect(due([1, "good"], [4, "good"], [6, "miss"], [6, "miss"], [6, "miss"])).toBe(missed);
  });

  it("is right with help when it follows a miss, and only once", () => {
    expect(due([1, "miss"])).toBe("2026-01-02");
    const mended = due([1, "miss"], [1, "good"]);
    expect(mended).toBe("2026-01-03");
    expect(due([1, "miss"], [1, "good"], [1, "miss"], [1, "good"], [1, "good"])).toBe(mended);
  });
});

it("is due for the whole of its day, from midnight on this device", () => {
  const late = { ...answer("a", 1, true), at: new Date(2026, 0, 1, 23, 50).toISOString() };
  const item = afterAnswer(unseen, late);
  expect(startOfDay(Number(item.due))).toBe(new Date(2026, 0, 4).getTime());
});

it("is not upset by times from anywhere", () => {
  const times = ["0000-01-01T00:00:00.000Z", "0099-05-05T00:00:00Z", "0101-01-01T00:00:00.000Z"];
  const item = [...times, "1950-01-01T00:00:00Z"].reduce(
    (state, at) => afterAnswer(state, { ...answer("a", 1, false), at }),
    unseen,
  );
  expect(Number.isFinite(item.due)).toBe(true);
});
