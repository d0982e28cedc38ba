import { type Minor, minor } from "../money";
import { divideInteger, multiplyDivide, type Rounding } from "../rounding";
import type { RatePeriod } from "./rate-periods";

/** An amount in minor units that bore interest on the days (by number) from `from` to `to`, both included. */
export type Span = { readonly from: number; readonly to: number; readonly amount: Minor };

/** Σ amount × days of the spans within a period, a whole number. Errors: RangeError past 2^53 − 1. */
export function balanceDays(spans: readonly Span[], within: { from: number; to: number }): number {
  let sum = 0;
  for (const { from, to, amount } of spans) {
    const days = Math.min(to, within.to) - Math.max(from, within.from) + 1;
    if (days > 0) sum += amount * days;
  }
  return minor(sum);
}

/**
 * Interest without compounding: Σ over periods of balance-days × rate ÷ divisor, exact, rounded once at the end.
 * Unit: minor units. Errors: RangeError past 2^53 − 1.
 */
export function spanInterest(
  spans: readonly Span[],
  periods: readonly RatePeriod[],
  rounding: Rounding,
): Minor {
  const [first] = periods;
  if (!first) return minor(0);
  if (periods.length === 1) {
    const { rate, divisor } = first;
    const sum = balanceDays(spans, first);
    const whole = rate.denominator * divisor;
    if (Number.isSafeInteger(whole)) {
      return minor(multiplyDivide(sum, rate.numerator, whole, rounding));
    }
  }
  let numerator = 0n;
  let denominator = 1n;
  for (const period of periods) {
    const part = BigInt(balanceDays(spans, period)) * BigInt(period.rate.numerator);
    const whole = BigInt(period.rate.denominator) * BigInt(period.divisor);
    numerator = numerator * whole + part * denominator;
    denominator *= whole;
  }
  return minor(divideInteger(numerator, denominator, rounding));
}

/**
 * Interest compounded daily: each day's interest on the amounts of the day and on the interest of the days before,
 * rounded to 10^−digits of a minor unit; their sum is rounded once more to the minor unit.
 * Source: "daily balance" with compounding, 12 CFR 1026.60(g) and its common card terms. Errors: RangeError past 2^53 − 1.
 */
export function compoundedSpanInterest(
  spans: readonly Span[],
  periods: readonly RatePeriod[],
  digits: number,
  rounding: Rounding,
): Minor {
  const fine = 10 ** digits;
  let accrued = 0;
  for (const { from, to, rate, divisor } of periods) {
    const whole = BigInt(rate.denominator) * BigInt(divisor);
    const safe = whole <= BigInt(Number.MAX_SAFE_INTEGER);
    for (let day = from; day <= to; day++) {
      const base = minor(balanceDays(spans, { from: day, to: day }) * fine + accrued);
      const added = safe
        ? multiplyDivide(base, rate.numerator, Number(whole), rounding)
        : divideInteger(BigInt(base) * BigInt(rate.numerator), whole, rounding);
      accrued = minor(accrued + added);
    }
  }
  return minor(divideInteger(accrued, fine, rounding));
}
