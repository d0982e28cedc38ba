import { describe, expect, it } from "vitest";
import { statedIn } from "./model";
import { units } from "./params";
import { yearlyStops } from "./rate-scales";
import { rateIn, toYearly } from "./typed-rate";

describe("a price typed in a unit", () => {
  it.each([
    [0.05, "day", 18.25],
    [1.3, "month", 15.6],
    [5, "quarter", 20],
    [24.99, "year", 24.99],
  ] as const)(
    "%f by the %s is kept as %f a year, and read as it was typed",
    (typed, unit, yearly) => {
      expect(toYearly(typed, unit)).toBe(yearly);
      expect(statedIn(yearly, unit)).toBe(typed);
    },
  );

  it.each(units)("by the %s never passes the dearest yearly rate", (unit) => {
    const { maximum } = rateIn(unit);
    expect(toYearly(maximum, unit)).toBeLessThanOrEqual(500);
    expect(toYearly(maximum, unit)).toBeGreaterThan(499);
  });
});

describe(yearlyStops, () => {
  it.each(units)("by the %s rise from nothing, and stay within what the price may be", (unit) => {
    const stops = yearlyStops(unit);
    expect(stops[0]).toBe(0);
    expect(stops).toEqual([...new Set(stops)].sort((a, b) => a - b));
    expect(stops.at(-1)).toBeLessThanOrEqual(500);
  });

  it("by the day stop at 0.05%", () => {
    expect(yearlyStops("day")).toContain(18.25);
  });
});
