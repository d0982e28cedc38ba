import { describe, expect, it } from "vitest";
import { defaultsOf, type Values } from "@/lib/parameters";
import { type Model, simulate } from "./model";
import { momentKey, momentKeys } from "./moment-words";
import { ASKED, momentsOf } from "./moments";
import { parameters, presets } from "./params";
import { lapsFor } from "./reason-laps";
import { columns, courseOf, momentAtLap, rowOf } from "./series";

function model(change: Values = {}): Model {
  const petal = presets.find(({ id }) => id === "petal-wheel");
  return simulate({ ...defaultsOf(parameters), ...petal?.terms, ...petal?.example, ...change });
}

describe(momentsOf, () => {
  it("begins with nothing owed and stands, when asked, at 1,500 owed and 8,500 available", () => {
    const moments = momentsOf(model());
    expect(moments[0]).toMatchObject({ owed: 0, available: 1_000_000, lapsDone: 0 });
    expect(moments[ASKED]).toMatchObject({
      stage: "spend",
      owed: 150_000,
      available: 850_000,
      interestSoFar: 0,
      lapsDone: 1,
    });
    expect(moments).toHaveLength(1 + 4 * 12);
  });

  it("counts interest from the bill on, and a lap when its credit returns", () => {
    const [, bill, pay, back] = momentsOf(model()).slice(ASKED);
    expect([bill, pay, back].map((each) => each?.interestSoFar)).toEqual([1500, 1500, 1500]);
    expect([bill, pay, back].map((each) => each?.lapsDone)).toEqual([1, 1, 2]);
    expect(back?.owed).toBe(pay?.owed);
  });
});

describe(momentKey, () => {
  const keysOf = (change: Values) => new Set(momentsOf(model(change)).map(momentKey));

  it("has a sentence for every kind of moment", () => {
    const met = new Set([
      ...keysOf({}),
      ...keysOf({ spending: 0, share: 100 }),
      ...keysOf({ share: 10, spending: 1500 }),
    ]);
    expect([...met].sort()).toEqual([...momentKeys].sort());
  });
});

describe(courseOf, () => {
  it("holds owed and available together at the limit, and never lets interest fall", () => {
    const known = model({ share: 10 });
    const available = courseOf(known, "available");
    courseOf(known, "owed").forEach(({ x, y }) => {
      expect(y + (available[x]?.y ?? 0)).toBeCloseTo(10_000, 2);
    });
    const interest = courseOf(known, "lender").map(({ y }) => y);
    expect(interest).toEqual([...interest].sort((a, b) => a - b));
  });

  it("ends each lap where the table's row does", () => {
    const known = model();
    const owed = courseOf(known, "owed");
    for (const lap of known.laps) {
      expect(owed[momentAtLap(lap.number)]?.y).toBe(rowOf(lap).closing);
      expect(Object.keys(rowOf(lap))).toEqual(["lap", ...columns]);
    }
  });
});

describe(lapsFor, () => {
  it("shows two laps for what they decide, and the last one for sums", () => {
    expect(lapsFor(model(), "owed")).toMatchObject({ between: 0, last: null });
    expect(lapsFor(model(), "lender")).toMatchObject({ between: 9, last: { number: 12 } });
    expect(lapsFor(model({ laps: 2 }), "lender")).toMatchObject({ between: 0, last: null });
  });

  it("shows the lap that was refused, or none where none was", () => {
    expect(lapsFor(model({ share: 10, spending: 1500 }), "refused-lap").last?.number).toBe(10);
    expect(lapsFor(model(), "refused-lap").last).toBeNull();
  });
});
