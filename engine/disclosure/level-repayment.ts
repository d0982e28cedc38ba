import { type Minor, minor } from "../money";
import { divideInteger, type Rounding } from "../rounding";

/** An exact fraction of any size, for rates that are averages of rates. The denominator is above zero. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

/**
 * The level payment that repays a balance in `months` payments at the end of each month:
 * B × i ÷ (1 − (1 + i)^−months), or B ÷ months at a rate of zero. Unit: minor units, exact, rounded once at the end.
 * Source: 12 CFR 1026 App. M2 (36-month payment); the annuity formula. Errors: RangeError unless months is a whole
 * number from 1 to 1200, or past 2^53 − 1.
 */
export function levelRepayment(
  balance: Minor,
  monthly: Fraction,
  months: number,
  rounding: Rounding,
): Minor {
  if (!Number.isInteger(months) || months < 1 || months > 1200) {
    throw new RangeError(`Level payments run for 1 to 1200 months; got ${months}.`);
  }
  const { numerator, denominator } = monthly;
  if (numerator === 0n) return minor(divideInteger(balance, months, rounding));
  const grown = (numerator + denominator) ** BigInt(months);
  const parts = BigInt(balance) * numerator * grown;
  return minor(
    divideInteger(parts, denominator * (grown - denominator ** BigInt(months)), rounding),
  );
}
