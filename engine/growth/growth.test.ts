import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromMajor, minor, toMajor } from "../money";
import { percent, rate } from "../rates";
import { biasedGrowth, growthBias } from "./bias";
import { compounded, growthRows, postingRate, straightLine } from "./compound";
import { doublingYears, ruleOf72, ruleOf72Check } from "./doubling";

const grown = (amount: number, yearly: number, per: "daily" | "monthly" | "yearly", n: number) =>
  toMajor(compounded(fromMajor(amount), postingRate(percent(yearly), per), n, "half-up"));

describe(compounded, () => {
  it.each([
    [10_000, 24, "monthly", 120, "107651.63"],
    [100, 20, "yearly", 5, "248.83"],
    [10_000, 18.25, "daily", 365, "12001.59"],
    [100, 2, "yearly", 5, "110.41"],
    [1000, 20, "yearly", 5, "2488.32"],
    [100, 10, "yearly", 5, "161.05"],
    [1000, 36, "yearly", 6, "6327.52"],
    [1000, 18, "yearly", 6, "2699.55"],
  ] as const)("takes %i at %f%% %s over %i postings to %s", (amount, yearly, per, n, expected) => {
    expect(grown(amount, yearly, per, n)).toBe(expected);
  });

  it("agrees with the lender's own bookings to a cent a posting", () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.nat(4000), fc.nat(400), (amount, tenths, n) => {
        const r = rate(tenths, 120_000);
        const booked = growthRows(minor(amount), r, n, "half-up").at(-1)?.closing ?? amount;
        const exact = compounded(minor(amount), r, n, "half-up");
        const allowance = n * (1 + r.numerator / r.denominator) ** n + 1;
        expect(Math.abs(booked - exact)).toBeLessThanOrEqual(allowance);
        expect(exact).toBeGreaterThanOrEqual(straightLine(minor(amount), r, n, "half-up") - 1);
      }),
    );
  });

  it("refuses what passes 2^53 − 1, and keeps a hundred years of days exact", () => {
    expect(() => grown(1000, 100, "monthly", 1200)).toThrow("2^53");
    expect(() => grown(1000, 10, "daily", 36_526)).toThrow("from 0 to 36525");
    expect(grown(1, 1, "daily", 36_525)).toBe("2.72");
  });
});

it("draws the straight line people expect", () => {
  const line = (n: number, yearly: number, per: "daily" | "monthly" | "yearly", amount: number) =>
    straightLine(fromMajor(amount), postingRate(percent(yearly), per), n, "half-up");
  expect(line(120, 24, "monthly", 10_000)).toBe(3_400_000);
  expect(line(365, 18.25, "daily", 10_000)).toBe(1_182_500);
  expect(line(5, 20, "yearly", 1000)).toBe(200_000);
});

it("grows 1,000 at 20% by the steps of the faded example, and 100 at 15% by more in year 2", () => {
  const steps = (amount: number, yearly: number) =>
    growthRows(fromMajor(amount), percent(yearly), 5, "half-up").map((row) => row.closing / 100);
  expect(steps(1000, 20)).toEqual([1200, 1440, 1728, 2073.6, 2488.32]);
  expect(growthRows(fromMajor(100), percent(15), 2, "half-up")[1]?.interest).toBe(1725);
});

describe(doublingYears, () => {
  it.each([
    [18.25, 3.95, 3.83, 4.13],
    [24, 3.0, 2.92, 3.22],
    [36, 2.0, 1.95, 2.25],
  ])("at %f%%: rule %f, monthly %f, yearly %f", (yearly, rule, monthly, onceAYear) => {
    expect(ruleOf72(percent(yearly))).toBeCloseTo(rule, 2);
    expect(doublingYears(percent(yearly), "monthly")).toBeCloseTo(monthly, 2);
    expect(doublingYears(percent(yearly), "yearly")).toBeCloseTo(onceAYear, 2);
    expect(ruleOf72Check(percent(yearly), "yearly").error).toBeLessThan(0);
  });

  it("is 3.80 years for 20% compounded yearly, and 4 by the rule at 18%", () => {
    expect(doublingYears(percent(20), "yearly")).toBeCloseTo(3.802, 3);
    expect(ruleOf72(percent(18))).toBe(4);
    expect(() => doublingYears(rate(0, 1), "daily")).toThrow("nothing ever doubles");
  });
});

describe(growthBias, () => {
  const ask = (estimate: number) =>
    growthBias({
      principal: fromMajor(1000),
      yearly: percent(20),
      years: 5,
      estimate: fromMajor(estimate),
    });

  it.each([
    [2000, 0],
    [2100, 0.48],
    [2200, 0.66],
    [2300, 0.8],
    [2400, 0.91],
    [2488.32, 1],
    [2600, 1.1],
    [3000, 1.38],
  ])("of an answer of %f is %f", (estimate, alpha) => {
    expect(ask(estimate).alpha).toBeCloseTo(alpha, 2);
    expect(ask(estimate).clamped).toBe("no");
  });

  it("measures a debt posted monthly by its postings: the straight line is 0, the curve 1", () => {
    const monthly = (estimate: number) =>
      growthBias({
        principal: fromMajor(10_000),
        yearly: postingRate(percent(24), "monthly"),
        years: 120,
        estimate: fromMajor(estimate),
      });
    expect(monthly(34_000).alpha).toBeCloseTo(0, 6);
    expect(monthly(107_651.63).alpha).toBeCloseTo(1, 6);
    expect(monthly(1e12)).toMatchObject({ alpha: 4, clamped: "above" });
  });

  it("is clamped, and says so, below the line and above α = 4", () => {
    expect(ask(1500)).toMatchObject({ alpha: 0, clamped: "below" });
    expect(ask(1_000_000)).toMatchObject({ alpha: 4, clamped: "above" });
    expect(ask(2244.16).bend).toBeCloseTo(0.5, 6);
  });

  it("refuses in a sentence what tells nothing", () => {
    const question = { principal: minor(1000), yearly: percent(20), years: 5, estimate: minor(1) };
    expect(() => growthBias({ ...question, years: 1 })).toThrow("more than 1");
    expect(() => growthBias({ ...question, yearly: rate(0, 1) })).toThrow("no bias can be told");
    expect(() => growthBias({ ...question, principal: minor(0) })).toThrow("above zero");
    expect(() => growthBias({ ...question, estimate: Number.NaN as never })).toThrow("estimate");
  });

  it("gives back the α an answer was made with", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 390 }),
        fc.integer({ min: 5, max: 60 }),
        fc.integer({ min: 2, max: 12 }),
        (hundredths, yearly, years) => {
          const made = biasedGrowth(hundredths / 100, yearly / 100, years);
          const { alpha } = growthBias({
            principal: minor(10_000_000_000),
            yearly: percent(yearly),
            years,
            estimate: minor(Math.round(made * 10_000_000_000)),
          });
          expect(alpha).toBeCloseTo(hundredths / 100, 4);
        },
      ),
    );
  });
});
