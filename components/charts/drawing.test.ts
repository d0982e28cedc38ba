import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blank, type Drawing, drawingOf, drawTo, roundTo } from "./drawing";

const drawn = (drawing: Drawing) => [...drawing.values];

describe(drawTo, () => {
  it("takes the rest of the line along until it has been drawn, and comes from where it ended", () => {
    const first = drawTo(blank(10, 4), null, { x: 2, y: 30 });
    expect(drawn(first)).toEqual([10, 20, 30, 30, 30]);
    const second = drawTo(first, null, { x: 4, y: 80 });
    expect(drawn(second)).toEqual([10, 20, 30, 55, 80]);
    expect(drawn(drawTo(second, null, { x: 1, y: 12 }))).toEqual([10, 12, 30, 55, 80]);
  });

  it("fills the steps that a quick hand passes over, in either direction", () => {
    const there = drawTo(blank(10, 4), { x: 1, y: 20 }, { x: 4, y: 80 });
    expect(drawn(there)).toEqual([10, 20, 40, 60, 80]);
    const back = drawTo(there, { x: 4, y: 40 }, { x: 2, y: 20 });
    expect(drawn(back)).toEqual([10, 20, 20, 30, 40]);
  });

  it("leaves the start where it is, and values above zero and round", () => {
    const low = drawTo(blank(10, 3), null, { x: -5, y: -40 });
    expect(drawn(low)).toEqual([10, 0, 0, 0]);
    expect(drawn(drawTo(low, null, { x: 2.4, y: 17.6 }, roundTo(5)))).toEqual([10, 0, 20, 20]);
    expect(roundTo(0.1)(0.3000001)).toBe(0.3);
  });

  it("stays whole and finite wherever a hand goes", () => {
    const place = fc.record({
      x: fc.double({ min: -3, max: 40, noNaN: true }),
      y: fc.double({ min: -1e6, max: 1e9, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.array(place), (steps, hand) => {
        let drawing = blank(100, steps);
        let from = null;
        for (const to of hand) {
          drawing = drawTo(drawing, from, to);
          from = to;
        }
        expect(drawing.values).toHaveLength(steps + 1);
        expect(drawing.values[0]).toBe(100);
        expect(drawing.values.every((value) => value >= 0 && Number.isFinite(value))).toBe(true);
      }),
    );
  });
});

it("is drawn to its end when its values are given", () => {
  expect(drawingOf([1, 2, 4])).toEqual({ values: [1, 2, 4], reached: 2 });
});
