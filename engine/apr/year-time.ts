import { addDays, addMonths, type CivilDate, daysBetween } from "../dates";
import { monthsBack } from "./unit-period";

/** A time in years: months ÷ 12 + weeks ÷ 52 + days ÷ yearDays, where yearDays is 365 or 366. Negative: before. */
export type YearTime = {
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
  readonly yearDays?: number;
};

/**
 * A time as a number of years. Errors: RangeError for parts that are not finite or yearDays other than 365 or 366.
 * Source: Directive 2008/48/EC Annex I remark (c): 365 (or 366) days, 52 weeks or 12 equal months a year.
 */
export function inYears({ months = 0, weeks = 0, days = 0, yearDays = 365 }: YearTime): number {
  if (yearDays !== 365 && yearDays !== 366) {
    throw new RangeError(`A year has 365 or 366 days; got ${yearDays}.`);
  }
  if (![months, weeks, days].every(Number.isFinite)) {
    throw new RangeError("A time in years needs finite months, weeks and days.");
  }
  return months / 12 + weeks / 52 + days / yearDays;
}

/**
 * The time between two dates: whole months (or weeks) counted back from the later date, the days left over to the first
 * drawdown counted without their first day, over the days of the year that ends on their last day.
 * 12 January to 15 February 2012 is one month and 3/365. Errors: RangeError if `to` is before `from`.
 * Source: Directive 2014/17/EU Annex I remark (c), as in FCA MCOB 10A.2.3R.
 */
export function yearTimeBetween(
  from: CivilDate,
  to: CivilDate,
  period: "month" | "week" | "day" = "month",
): Required<YearTime> {
  const all = daysBetween(from, to);
  if (all < 0) throw new RangeError("A time in years is counted from a date to a later one.");
  if (period === "month") {
    const { months, rest } = monthsBack(from, to);
    const last = months === 0 ? to : addMonths(to, -months);
    return { months, weeks: 0, days: rest, yearDays: yearEndingOn(last) };
  }
  const weeks = period === "week" ? Math.floor(all / 7) : 0;
  const days = all - 7 * weeks;
  const last = weeks === 0 ? to : addDays(from, days);
  return { months: 0, weeks, days, yearDays: yearEndingOn(last) };
}

function yearEndingOn(last: CivilDate): number {
  return daysBetween(addMonths(last, -12), last);
}
