import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  civilDate,
  daysBetween,
  formatDate,
  fromDayNumber,
  parseDate,
  toDayNumber,
} from "./dates";

const FIRST = toDayNumber(civilDate(1, 1, 1));
const LAST = toDayNumber(civilDate(99_999, 12, 31));
const dates = fc.integer({ min: FIRST, max: LAST }).map(fromDayNumber);

describe(addMonths, () => {
  it("keeps to the anchor's day, or the last of a shorter month", () => {
    const anchor = parseDate("2026-01-31");
    const after = (months: number) => formatDate(addMonths(anchor, months));
    expect([1, 2, 3, 25, -2].map(after)).toEqual([
      "2026-02-28",
      "2026-03-31",
      "2026-04-30",
      "2028-02-29",
      "2025-11-30",
    ]);
  });
});

describe(toDayNumber, () => {
  it("counts from 1 January 1970", () => {
    expect(toDayNumber(parseDate("1970-01-01"))).toBe(0);
    expect(toDayNumber(parseDate("2000-03-01"))).toBe(11_017);
    expect(toDayNumber(parseDate("1969-12-31"))).toBe(-1);
  });

  it("agrees with the platform's calendar on every kind of day", () => {
    fc.assert(
      fc.property(dates, ({ year, month, day }) => {
        const platform = new Date(0);
        platform.setUTCFullYear(year, month - 1, day);
        expect(toDayNumber({ year, month, day })).toBe(platform.getTime() / 86_400_000);
      }),
    );
  });
});

describe(fromDayNumber, () => {
  it("gives back the date its number came from", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), (days) => {
        expect(toDayNumber(fromDayNumber(days))).toBe(days);
      }),
    );
  });
});

describe(parseDate, () => {
  it("reads what formatDate writes", () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(parseDate(formatDate(date))).toEqual(date);
      }),
    );
  });

  it.each(["2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "0000-01-01"])(
    "refuses %s, a day the calendar does not have",
    (text) => expect(() => parseDate(text)).toThrow("There is no date"),
  );

  it("refuses text that is not a date", () => {
    expect(() => parseDate("31/01/2026")).toThrow("A date looks like 2026-01-31");
  });
});

describe(addDays, () => {
  it("moves by exactly that many days", () => {
    expect(formatDate(addDays(parseDate("2024-02-15"), 20))).toBe("2024-03-06");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ max: 40_000 }), (n, days) => {
        fc.pre(n + days > FIRST);
        const date = fromDayNumber(n);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it("crosses the ends of months and years as the day numbers do", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: -40, max: 70 }),
        (n, d) => {
          expect(addDays(fromDayNumber(n), d)).toEqual(fromDayNumber(n + d));
        },
      ),
      { numRuns: 2000 },
    );
    expect(formatDate(addDays(parseDate("2026-12-20"), 20))).toBe("2027-01-09");
    expect(formatDate(addDays(parseDate("2028-02-10"), 20))).toBe("2028-03-01");
  });
});
