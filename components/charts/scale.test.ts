import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { place, roundStep, roundTicks, thin, valueAt } from "./scale";

const amounts = fc.double({ min: 0.01, max: 1e9, noNaN: true });

describe(roundTicks, () => {
  it("goes by round steps past the largest value", () => {
    expect(roundTicks(5100, 5)).toEqual([0, 2000, 4000, 6000]);
    expect(roundTicks(10_000, 5)).toEqual([0, 2000, 4000, 6000, 8000, 10_000]);
    expect(roundTicks(24, 5)).toEqual([0, 5, 10, 15, 20, 25]);
  });

  it("covers any amount in at most as many steps as asked", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 2, max: 8 }), (max, count) => {
        const ticks = roundTicks(max, count);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(max * (1 - 1e-9));
        expect(ticks.length - 1).toBeLessThanOrEqual(count);
        const mantissa =
          roundStep(max, count) / 10 ** Math.floor(Math.log10(roundStep(max, count)) + 1e-9);
        expect([1, 2, 2.5, 5].some((round) => Math.abs(round - mantissa) < 1e-6)).toBe(true);
      }),
    );
  });

  it("has two ticks where there is nothing to show", () => {
    expect(roundTicks(0, 5)).toEqual([0, 1]);
    expect(roundTicks(Number.NaN, 5)).toEqual([0, 1]);
  });
});

describe(thin, () => {
  const points = Array.from({ length: 354 }, (_, x) => ({ x, y: 354 - x }));

  it("keeps the ends of a line and its order", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 400 }), (count) => {
        const few = thin(points, count);
        expect(few).toHaveLength(Math.min(count, points.length));
        expect([few[0], few.at(-1)]).toEqual([points[0], points.at(-1)]);
        expect(few.every(({ x }, at) => at === 0 || x > (few[at - 1]?.x ?? 0))).toBe(true);
      }),
    );
  });

  it("leaves a short line as it is, in a list of its own", () => {
    const short = points.slice(0, 3);
    expect(thin(short, 60)).toEqual(short);
    expect(thin(short, 60)).not.toBe(short);
    expect(thin([], 60)).toEqual([]);
  });
});

describe(valueAt, () => {
  const line = {
    id: "a",
    label: "A",
    brief: "A",
    tone: "debt" as const,
    points: [
      { x: 0, y: 100 },
      { x: 10, y: 50 },
      { x: 20, y: 0 },
    ],
  };

  it("reads the straight piece between two points", () => {
    expect([0, 5, 10, 15, 20].map((x) => valueAt(line, x))).toEqual([100, 75, 50, 25, 0]);
  });

  it("has nothing to say past the end", () => {
    expect(valueAt(line, 21)).toBeNull();
    expect(valueAt({ ...line, points: [] }, 0)).toBeNull();
  });
});

describe(place, () => {
  it("measures from the left and from the top", () => {
    const scale = { xMax: 200, yMax: 6000 };
    expect(place(scale, { x: 0, y: 6000 })).toEqual({ left: 0, top: 0 });
    expect(place(scale, { x: 50, y: 1500 })).toEqual({ left: 25, top: 75 });
  });
});
