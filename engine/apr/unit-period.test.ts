import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, parseDate } from "../dates";
import {
  commonUnitPeriod,
  inYears,
  periodsPerYear,
  type UnitPeriod,
  unitPeriodsBetween,
  yearTimeBetween,
} from ".";

const month: UnitPeriod = { kind: "month", every: 1 };

function between(from: string, to: string, unit: UnitPeriod, seriesDay?: number) {
  const { whole, fraction } = unitPeriodsBetween(parseDate(from), parseDate(to), unit, seriesDay);
  return `${whole} + ${fraction.numerator}/${fraction.denominator}`;
}

describe(unitPeriodsBetween, () => {
  it.each<[string, string, UnitPeriod, string]>([
    ["1978-01-10", "1978-02-10", month, "1 + 0/30"],
    ["1978-02-10", "1978-04-01", month, "1 + 19/30"],
    ["1978-02-23", "1978-03-01", { kind: "semimonth" }, "0 + 6/15"],
    ["1978-05-23", "1978-10-01", { kind: "month", every: 3 }, "1 + 39/90"],
    ["1978-03-18", "1978-04-20", { kind: "week", every: 4 }, "1 + 5/28"],
    ["1978-04-03", "1978-04-11", { kind: "week", every: 2 }, "0 + 8/14"],
    ["1978-01-10", "1978-03-01", { kind: "day" }, "50 + 0/1"],
    ["1978-01-10", "1980-04-10", { kind: "year" }, "2 + 3/12"],
    ["1978-01-10", "1980-04-11", { kind: "year" }, "2 + 91/365"],
    ["1978-01-01", "1978-01-31", month, "1 + 0/30"],
  ])("counts from %s to %s in %j as %s", (from, to, unit, count) => {
    expect(between(from, to, unit)).toBe(count);
  });

  it("takes the last day of a short month for the 29th, 30th or 31st of a series", () => {
    expect(between("2025-01-31", "2025-02-28", month)).toBe("0 + 28/30");
    expect(between("2025-01-31", "2025-02-28", month, 31)).toBe("1 + 0/30");
    expect(between("2025-01-30", "2025-02-28", month, 30)).toBe("1 + 0/30");
    expect(between("2025-01-31", "2025-04-30", month, 31)).toBe("3 + 0/30");
  });

  it("refuses to count backwards", () => {
    expect(() => between("2025-02-01", "2025-01-01", month)).toThrow("later");
  });

  it("gives whole periods and a fraction below one, growing by the day", () => {
    const units = fc.constantFrom<UnitPeriod>(
      month,
      { kind: "day" },
      { kind: "semimonth" },
      { kind: "year" },
      { kind: "week", every: 2 },
      { kind: "month", every: 6 },
    );
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(5000), units, (start, length, unit) => {
        const from = addDays(parseDate("1990-01-01"), start);
        const { whole, fraction } = unitPeriodsBetween(from, addDays(from, length), unit);
        const share = fraction.numerator / fraction.denominator;
        expect(Number.isInteger(whole)).toBe(true);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThan(1);
        expect((whole + share) / periodsPerYear(unit)).toBeCloseTo(length / 365.25, 1);
      }),
    );
  });
});

describe(periodsPerYear, () => {
  it("is w of Appendix J", () => {
    const units: UnitPeriod[] = [
      { kind: "week", every: 4 },
      { kind: "month", every: 3 },
      { kind: "semimonth" },
      { kind: "term-in-days", length: 14 },
      { kind: "term-in-months", length: 6 },
    ];
    expect(units.map(periodsPerYear)).toEqual([13, 4, 24, 365 / 14, 2]);
    expect(() => periodsPerYear({ kind: "week", every: 0 })).toThrow("1 to 52");
  });
});

describe(commonUnitPeriod, () => {
  const of = (...dates: string[]) => commonUnitPeriod(dates.map(parseDate));

  it("is the most frequent interval", () => {
    expect(of("2025-01-10", "2025-02-25", "2025-03-25", "2025-04-25")).toEqual(month);
    expect(of("2025-01-31", "2025-02-28", "2025-03-31", "2025-04-30")).toEqual(month);
    expect(of("2025-01-06", "2025-01-20", "2025-02-03")).toEqual({ kind: "week", every: 2 });
    expect(of("1978-02-23", "1978-03-01", "1978-03-16", "1978-04-01")).toEqual({
      kind: "semimonth",
    });
  });

  it("is the smaller of two equally frequent, and the nearest to the average when none repeats", () => {
    expect(of("2025-01-01", "2025-02-01", "2025-04-01", "2025-05-01", "2025-07-01")).toEqual(month);
    expect(of("2025-01-01", "2025-01-20", "2025-03-12")).toEqual({ kind: "week", every: 5 });
  });

  it("is the term for one advance and one payment, up to a year", () => {
    expect(of("2025-01-01", "2025-01-15")).toEqual({ kind: "term-in-days", length: 14 });
    expect(of("2025-01-01", "2025-07-01")).toEqual({ kind: "term-in-months", length: 6 });
    expect(of("2025-01-01", "2027-07-01")).toEqual({ kind: "year" });
    expect(() => of("2025-01-01", "2025-01-01")).toThrow("two different dates");
  });
});

describe(yearTimeBetween, () => {
  it("counts whole months back to the drawdown, then days of the year that ends with them", () => {
    const time = (from: string, to: string) => yearTimeBetween(parseDate(from), parseDate(to));
    expect(time("2012-01-12", "2012-02-15")).toMatchObject({ months: 1, days: 3, yearDays: 365 });
    expect(time("2012-02-20", "2012-04-01")).toMatchObject({ months: 1, days: 10, yearDays: 366 });
    expect(time("1994-01-01", "1995-07-01")).toMatchObject({ months: 18, days: 0 });
  });

  it("counts weeks of 52 a year and single days", () => {
    const [from, to] = [parseDate("1994-01-01"), parseDate("1995-07-01")];
    expect(yearTimeBetween(from, to, "day")).toMatchObject({ days: 546, yearDays: 365 });
    expect(inYears(yearTimeBetween(from, to, "week"))).toBe(78 / 52);
    expect(() => yearTimeBetween(to, from)).toThrow("later");
  });
});
