import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heightKeeper, TALLEST } from "./height";

describe(heightKeeper, () => {
  it("tells growth and shrinking, whole pixels, and nothing twice", () => {
    const keeper = heightKeeper();
    expect([500.2, 500.9, 640, 640, 320].map(keeper.measured)).toEqual([501, null, 640, null, 320]);
  });

  it("tells nothing that is no height, and never more than the cap", () => {
    const keeper = heightKeeper();
    expect([0, -5, Number.NaN, Number.POSITIVE_INFINITY].map(keeper.measured)).toEqual(
      Array(4).fill(null),
    );
    expect(keeper.measured(1e9)).toBe(TALLEST);
  });

  it("leaves a host that swings to and fro at the taller height, until the reader does something", () => {
    const keeper = heightKeeper();
    const told: number[] = [];
    for (let turn = 0; turn < 1000; turn++) {
      const next = keeper.measured(turn % 2 ? 615 : 600);
      if (next !== null) told.push(next);
    }
    expect(told.length).toBeLessThan(50);
    expect(told.at(-1)).toBe(615);
    keeper.stirred();
    expect(keeper.measured(700)).toBe(700);
  });

  it("comes to rest whatever it measures", () => {
    fc.assert(
      fc.property(fc.array(fc.double(), { maxLength: 300 }), (heights) => {
        const keeper = heightKeeper();
        const told = heights.map(keeper.measured).filter((each) => each !== null);
        expect(told.length).toBeLessThan(50);
        for (const each of told) expect(each > 0 && each <= TALLEST).toBe(true);
      }),
    );
  });
});
