import type { Rate } from "./rates";
import { multiplyDivide, type Rounding } from "./rounding";

/**
 * round(amount × n ÷ d), half-up, as floor((amount × 2n + d) ÷ 2d): for amounts from zero to `upTo` every step is a whole number
 * below 2^53, and the floor of a quotient of such numbers is the true floor, so plain arithmetic is exact.
 */
export type PlainPart = {
  readonly times: number;
  readonly plus: number;
  readonly over: number;
  readonly upTo: number;
};

/** The constants of a rate for loops that are run millions of times; `upTo` is −1 where the rate has too many figures. */
export function plainPart({ numerator, denominator }: Rate): PlainPart {
  const times = 2 * numerator;
  const over = 2 * denominator;
  const fits = times <= Number.MAX_SAFE_INTEGER && over <= Number.MAX_SAFE_INTEGER;
  const room = Number.MAX_SAFE_INTEGER - denominator;
  const upTo = times === 0 ? Number.MAX_SAFE_INTEGER : Math.floor(room / times);
  return { times, plus: denominator, over, upTo: fits ? upTo : -1 };
}

/**
 * A function amount ↦ round(amount × rate), made once and called millions of times; amounts of zero or more. Half-up goes by
 * plainPart where that is exact, all else through multiplyDivide. Errors: RangeError past 2^53 − 1.
 */
export function partOf(rate: Rate, rounding: Rounding): (amount: number) => number {
  const { times, plus, over, upTo } = plainPart(rate);
  const plain = rounding === "half-up" ? upTo : -1;
  return (amount) =>
    amount <= plain
      ? Math.floor((amount * times + plus) / over)
      : multiplyDivide(amount, rate.numerator, rate.denominator, rounding);
}
