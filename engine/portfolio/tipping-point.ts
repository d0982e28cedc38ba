import { type Minor, minor } from "../money";
import type { Rate } from "../rates";
import { divideInteger } from "../rounding";

/**
 * The debt at which a month's interest takes the whole surplus: surplus ÷ monthly rate, in minor units. Below it debt
 * drains, above it grows. Rounding: half-up.
 * Errors: RangeError for a surplus below zero, where any debt grows, for a rate of zero, where none does, or past 2^53 − 1.
 */
export function tippingPoint(surplus: Minor, monthlyRate: Rate): Minor {
  if (!(surplus >= 0)) {
    throw new RangeError("Without a surplus every debt grows: there is no tipping point.");
  }
  if (monthlyRate.numerator === 0) {
    throw new RangeError("A debt without interest has no tipping point: any surplus drains it.");
  }
  const product = BigInt(surplus) * BigInt(monthlyRate.denominator);
  return minor(divideInteger(product, monthlyRate.numerator, "half-up"));
}

/**
 * Where a balance comes to rest when `spending` is added every cycle and a share q of the balance with its interest is
 * paid: s × (1 − q) ÷ (1 − (1 − q)(1 + i)), after the payment, in minor units, half-up. Floors are left out.
 * Errors: RangeError when q is over 100%, or when the payments do not cover the interest, (1 − q)(1 + i) ≥ 1, as the
 * balance then grows without end, or past 2^53 − 1.
 */
export function restingBalance(spending: Minor, cycleRate: Rate, share: Rate): Minor {
  if (!(spending >= 0)) throw new RangeError("New spending is an amount of zero or more.");
  if (share.numerator > share.denominator) {
    throw new RangeError("The share paid must be at most 100%.");
  }
  const kept = BigInt(share.denominator - share.numerator);
  const whole = BigInt(share.denominator);
  const grown = BigInt(cycleRate.denominator) + BigInt(cycleRate.numerator);
  const unit = BigInt(cycleRate.denominator);
  const falls = whole * unit - kept * grown;
  if (falls <= 0n) {
    throw new RangeError("The payments do not cover the interest: the balance grows without end.");
  }
  return minor(divideInteger(BigInt(spending) * kept * unit, falls, "half-up"));
}
