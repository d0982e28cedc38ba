import { type Minor, minor } from "../money";
import type { Rate } from "../rates";
import { divideInteger, type Rounding } from "../rounding";

/**
 * A debt repaid each month with a new loan that also covers a shortfall, after `months`:
 * D × (1 + r)^n + s × ((1 + r)^n − 1) ÷ r, or D + s × n at a rate of zero; the shortfall comes at the end of the month.
 * Unit: minor units, exact, rounded once at the end. Source: compound interest and the future value of an annuity.
 * Errors: RangeError unless months is a whole number from 0 to 1200, or past 2^53 − 1.
 */
export function rolledOverDebt(
  start: Minor,
  shortfall: Minor,
  monthly: Rate,
  months: number,
  rounding: Rounding,
): Minor {
  if (!Number.isInteger(months) || months < 0 || months > 1200) {
    throw new RangeError(`A debt is rolled over for 0 to 1200 months; got ${months}.`);
  }
  const whole = BigInt(monthly.denominator);
  const growth = whole + BigInt(monthly.numerator);
  let debt = BigInt(start);
  let scale = 1n;
  for (let month = 0; month < months; month++) {
    scale *= whole;
    debt = debt * growth + BigInt(shortfall) * scale;
  }
  return minor(divideInteger(debt, scale, rounding));
}
