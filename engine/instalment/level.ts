import { type Minor, minor } from "../money";
import type { Rate } from "../rates";
import { divideInteger, type Rounding } from "../rounding";

/**
 * The level payment (等额本息) in minor units: P × i ÷ (1 − (1 + i)^−n), or P ÷ n without interest.
 * With i = a/b it is P·a·(a+b)^n ÷ (b·((a+b)^n − b^n)), worked out in whole numbers and rounded once, by name.
 * Errors: RangeError past 2^53 − 1. Source: 12 CFR 1026 App. M2 (the 36-month payment), for any n and rate.
 */
export function levelInstalment(
  principal: Minor,
  rate: Rate,
  periods: number,
  rounding: Rounding,
): Minor {
  if (rate.numerator === 0) return minor(divideInteger(principal, periods, rounding));
  const a = BigInt(rate.numerator);
  const b = BigInt(rate.denominator);
  const grown = (a + b) ** BigInt(periods);
  const still = b ** BigInt(periods);
  return minor(divideInteger(BigInt(principal) * a * grown, b * (grown - still), rounding));
}
