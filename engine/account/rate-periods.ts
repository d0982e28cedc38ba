import { fromDayNumber, toDayNumber } from "../dates";
import type { Rate } from "../rates";
import type { BalanceTerms, DayCount } from "./terms";

/** Days (by number, both included) on which one day's interest is amount × rate ÷ divisor. */
export type RatePeriod = {
  readonly from: number;
  readonly to: number;
  readonly rate: Rate;
  readonly divisor: number;
};

/**
 * The days from `from` to `to` cut where the daily rate changes: after a promotion's last day and, counting actual
 * days, at New Year. The divisor is 365, 366, 360, the days of the year, 12 × the days of the cycle, or 1.
 */
export function ratePeriods(
  balance: BalanceTerms,
  dayCount: DayCount,
  cycleDays: number,
  from: number,
  to: number,
): RatePeriod[] {
  const periods: RatePeriod[] = [];
  let start = from;
  while (start <= to) {
    const { rate, until } = rateOn(balance, start);
    const { divisor, last } = divisorOn(dayCount, cycleDays, start);
    const end = Math.min(to, until, last);
    periods.push({ from: start, to: end, rate, divisor });
    start = end + 1;
  }
  return periods;
}

/** The rate of a balance on a day (by number) and the last day it holds; Infinity for the regular rate. */
export function rateOn(balance: BalanceTerms, day: number): { rate: Rate; until: number } {
  const { promotion } = balance;
  if (promotion) {
    const until = toDayNumber(promotion.until);
    if (day <= until) return { rate: promotion.rate, until };
  }
  return { rate: balance.rate, until: Number.POSITIVE_INFINITY };
}

function divisorOn(dayCount: DayCount, cycleDays: number, day: number) {
  const last = Number.POSITIVE_INFINITY;
  if (dayCount === "daily") return { divisor: 1, last };
  if (dayCount === "twelfth") return { divisor: 12 * cycleDays, last };
  if (dayCount !== "actual") return { divisor: dayCount, last };
  const { year } = fromDayNumber(day);
  const newYear = (y: number) => toDayNumber({ year: y, month: 1, day: 1 });
  return { divisor: newYear(year + 1) - newYear(year), last: newYear(year + 1) - 1 };
}
