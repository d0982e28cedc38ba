import { describe, expect, it } from "vitest";
import { linearScale, twoFigureScale } from "./slider-scale";

describe(linearScale, () => {
  it("walks from end to end in equal steps", () => {
    const scale = linearScale(0, 1, 0.25);
    expect([0, 1, 2, 3, 4].map(scale.valueAt)).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(scale.positionOf(0.3)).toBe(1);
    expect(scale.positionOf(9)).toBe(4);
  });
});

describe(twoFigureScale, () => {
  const scale = twoFigureScale(15, 50_000);

  it("stops only at round values and at its two ends", () => {
    expect(scale.valueAt(0)).toBe(15);
    expect(scale.valueAt(scale.positions)).toBe(50_000);
    for (let position = 1; position < scale.positions; position++) {
      const value = scale.valueAt(position);
      expect(Number(value.toPrecision(2))).toBe(value);
      expect(value).toBeGreaterThan(scale.valueAt(position - 1));
    }
  });

  it("finds the position of the nearest value", () => {
    expect(scale.valueAt(scale.positionOf(200))).toBe(200);
    expect(scale.valueAt(scale.positionOf(204))).toBe(200);
    expect(scale.positionOf(1)).toBe(0);
  });
});
