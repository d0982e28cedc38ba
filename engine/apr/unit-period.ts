import { addMonths, type CivilDate, daysBetween } from "../dates";

/** The interval in which a plan's times are counted; `every` is a whole number from 1. */
export type UnitPeriod =
  | { readonly kind: "day" | "semimonth" | "year" }
  | { readonly kind: "week" | "month"; readonly every: number }
  /** The whole term of one advance and one payment, up to a year, in days or in whole months. */
  | { readonly kind: "term-in-days" | "term-in-months"; readonly length: number };

/** Unit-periods between two dates: whole ones, and a rest as a fraction of one. */
export type UnitPeriodCount = {
  readonly whole: number;
  readonly fraction: { readonly numerator: number; readonly denominator: number };
};

/**
 * w, the unit-periods in a year: day 365, k weeks 52 ÷ k, semimonth 24, k months 12 ÷ k, year 1; for a single
 * payment 365 ÷ days or 12 ÷ months. Errors: RangeError for a count that is not whole, below 1 or past a year.
 * Source: 12 CFR 1026 Appendix J (b)(5).
 */
export function periodsPerYear(unit: UnitPeriod): number {
  switch (unit.kind) {
    case "day":
      return 365;
    case "week":
      return 52 / counted(unit.every, 52);
    case "semimonth":
      return 24;
    case "month":
      return 12 / counted(unit.every, 12);
    case "year":
      return 1;
    case "term-in-days":
      return 365 / counted(unit.length, 366);
    case "term-in-months":
      return 12 / counted(unit.length, 12);
  }
}

/**
 * Unit-periods from one date to a later one. Months are counted back from the later date, the days left over
 * forward from the earlier one: a month takes days ÷ 30, semimonths and k months (30·months + days) ÷ 15 or ÷ 30k, weeks
 * and days the actual days, a year leftover months ÷ 12 or else days ÷ 365. A term is one unit-period.
 * seriesDay: the day of the month a monthly series pays on; a payment on the last day of a shorter month counts as
 * that day. Errors: RangeError if `to` is before `from`. Source: 12 CFR 1026 Appendix J (b)(5).
 */
export function unitPeriodsBetween(
  from: CivilDate,
  to: CivilDate,
  unit: UnitPeriod,
  seriesDay = to.day,
): UnitPeriodCount {
  const days = daysBetween(from, to);
  if (days < 0) throw new RangeError("Unit-periods are counted from a date to a later one.");
  const { months, rest } = monthsBack(from, to, seriesDay);
  switch (unit.kind) {
    case "day":
      return split(days, 1);
    case "week":
      return split(days, 7 * counted(unit.every, 52));
    case "semimonth":
      return split(30 * months + rest, 15);
    case "month":
      return split(30 * months + rest, 30 * counted(unit.every, 12));
    case "year":
      return yearsBack(from, to, months, rest, seriesDay);
    case "term-in-days":
    case "term-in-months":
      return { whole: days === 0 ? 0 : 1, fraction: fraction(0, 1) };
  }
}

function yearsBack(
  from: CivilDate,
  to: CivilDate,
  months: number,
  rest: number,
  seriesDay: number,
): UnitPeriodCount {
  if (rest === 0) return split(months, 12);
  const years = Math.floor(months / 12);
  return split(365 * years + daysBetween(from, backward(to, 12 * years, seriesDay)), 365);
}

/** Whole months back from `to` that do not pass `from`, and the days from `from` to where they end. */
export function monthsBack(
  from: CivilDate,
  to: CivilDate,
  seriesDay = to.day,
): { readonly months: number; readonly rest: number } {
  let months = 12 * (to.year - from.year) + to.month - from.month;
  if (daysBetween(from, backward(to, months, seriesDay)) < 0) months -= 1;
  return { months, rest: daysBetween(from, backward(to, months, seriesDay)) };
}

function backward(to: CivilDate, months: number, seriesDay: number): CivilDate {
  if (months === 0) return to;
  const onLastDay = addMonths({ ...to, day: 31 }, 0).day === to.day;
  const day = onLastDay ? Math.max(seriesDay, to.day) : to.day;
  return addMonths({ ...to, day }, -months);
}

// A rest of 30 days of 30, as 1 to 31 January has, is one more whole unit-period.
function split(count: number, length: number): UnitPeriodCount {
  return { whole: Math.floor(count / length), fraction: fraction(count % length, length) };
}

function fraction(numerator: number, denominator: number): UnitPeriodCount["fraction"] {
  return { numerator, denominator };
}

function counted(count: number, most: number): number {
  if (!Number.isInteger(count) || count < 1 || count > most) {
    throw new RangeError(`A unit-period counts 1 to ${most} of its kind; got ${count}.`);
  }
  return count;
}
