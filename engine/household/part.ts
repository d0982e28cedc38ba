import type { Rate } from "../rates";
import { multiplyDivide, type Rounding } from "../rounding";

/**
 * A function amount ↦ round(amount × rate), made once and called millions of times. For half-up, amounts of zero or more,
 * and products that stay below 2^53, it is floor((2·a·n + d) ÷ 2d), which is exact as every step is a whole number and
 * the floor of a quotient of such numbers is the true floor; else it goes through multiplyDivide.
 * Errors: RangeError past 2^53 − 1.
 */
export function partOf({ numerator, denominator }: Rate, rounding: Rounding) {
  const twiceUp = 2 * numerator;
  const twiceDown = 2 * denominator;
  const fast =
    rounding === "half-up" && twiceDown <= Number.MAX_SAFE_INTEGER && numerator > 0
      ? Math.floor((Number.MAX_SAFE_INTEGER - denominator) / twiceUp)
      : -1;
  return (amount: number): number =>
    amount <= fast
      ? Math.floor((amount * twiceUp + denominator) / twiceDown)
      : multiplyDivide(amount, numerator, denominator, rounding);
}
