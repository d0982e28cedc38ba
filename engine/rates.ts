import { decimalUnits } from "./decimal";
import { type Minor, minor } from "./money";
import { multiplyDivide, type Rounding } from "./rounding";

/** An exact fraction in lowest terms, never negative: 24.99% is 2499/10000. It is a share, not a percent. */
export type Rate = { readonly numerator: number; readonly denominator: number };

const RATE_DIGITS = 12;

/** numerator ÷ denominator, reduced. Errors: RangeError unless numerator ≥ 0 and denominator ≥ 1 are safe integers. */
export function rate(numerator: number, denominator: number): Rate {
  checkRate({ numerator, denominator });
  return reduced(BigInt(numerator), BigInt(denominator));
}

/** Guards a rate made elsewhere, without reducing it. Errors: as for rate. */
export function checkRate({ numerator, denominator }: Rate): void {
  if (!Number.isSafeInteger(numerator) || numerator < 0) {
    throw new RangeError(`A rate needs a whole numerator of zero or more; got ${numerator}.`);
  }
  if (!Number.isSafeInteger(denominator) || denominator < 1) {
    throw new RangeError(`A rate needs a whole denominator of one or more; got ${denominator}.`);
  }
}

/**
 * A percentage as a rate: "24.99" → 2499/10000, exact to ten decimals of a percent, half-up beyond.
 * Errors: RangeError for text that is no decimal number, or a value that is negative or too large.
 */
export function percent(value: number | string): Rate {
  return rate(decimalUnits(value, RATE_DIGITS - 2), 10 ** RATE_DIGITS);
}

/** amount × rate in minor units, rounded once by name. Errors: RangeError past ±(2^53 − 1). */
export function applyRate(amount: Minor, r: Rate, rounding: Rounding): Minor {
  return minor(multiplyDivide(amount, r.numerator, r.denominator, rounding));
}

/** rate × by, exact, for a whole `by` ≥ 0. Errors: RangeError if the fraction no longer fits 2^53 − 1. */
export function multiplyRate(r: Rate, by: number): Rate {
  if (!Number.isSafeInteger(by) || by < 0) {
    throw new RangeError(`A rate is multiplied by a whole number of zero or more; got ${by}.`);
  }
  return reduced(BigInt(r.numerator) * BigInt(by), BigInt(r.denominator));
}

/** rate ÷ by, exact, for a whole `by` ≥ 1. Errors: RangeError if the fraction no longer fits 2^53 − 1. */
export function divideRate(r: Rate, by: number): Rate {
  if (!Number.isSafeInteger(by) || by < 1) {
    throw new RangeError(`A rate is divided by a whole number of one or more; got ${by}.`);
  }
  return reduced(BigInt(r.numerator), BigInt(r.denominator) * BigInt(by));
}

/** The rate as a percentage for display, nearest binary number: 2499/10000 → 24.99. Never for sums. */
export function toPercent(r: Rate): number {
  return (r.numerator * 100) / r.denominator;
}

function reduced(numerator: bigint, denominator: bigint): Rate {
  const divisor = greatestCommonDivisor(numerator, denominator);
  const lowest = {
    numerator: Number(numerator / divisor),
    denominator: Number(denominator / divisor),
  };
  if (!Number.isSafeInteger(lowest.numerator) || !Number.isSafeInteger(lowest.denominator)) {
    throw new RangeError("The rate needs more figures than 2^53 − 1 can hold exactly.");
  }
  return lowest;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
