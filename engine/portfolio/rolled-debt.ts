import { type Minor, minor } from "../money";
import type { Rate } from "../rates";
import { divideInteger, type Rounding } from "../rounding";

/** A debt that is never paid down: all interest, and a gap in the budget, is borrowed again at the end of each month. */
export type RolledDebt = {
  start: Minor;
  /** Borrowed anew at the end of each month. */
  gap: Minor;
  monthlyRate: Rate;
  months: number;
  rounding: Rounding;
};

const LONGEST = 1200;

/**
 * What is owed after the months: D × (1 + i)^n + g × ((1 + i)^n − 1) ÷ i, in whole numbers, rounded once at the end. `borrowed` is
 * the part that was ever received or spent, D + g × n; the rest is interest. Amounts in minor units.
 * Errors: RangeError for amounts below zero, months not from 0 to 1200, or a debt past 2^53 − 1.
 */
export function rolledDebt(debt: RolledDebt): { owed: Minor; borrowed: Minor; interest: Minor } {
  const { start, gap, monthlyRate, months, rounding } = debt;
  if (!(start >= 0 && gap >= 0)) throw new RangeError("Debt and gap are amounts of zero or more.");
  if (!Number.isInteger(months) || months < 0 || months > LONGEST) {
    throw new RangeError(`Months are a whole number from 0 to ${LONGEST}; got ${months}.`);
  }
  const unit = BigInt(monthlyRate.denominator);
  const grown = unit + BigInt(monthlyRate.numerator);
  let parts = BigInt(start);
  let whole = 1n;
  for (let month = 0; month < months; month++) {
    whole *= unit;
    parts = parts * grown + BigInt(gap) * whole;
  }
  const owed = minor(divideInteger(parts, whole, rounding));
  const borrowed = minor(start + gap * months);
  return { owed, borrowed, interest: minor(owed - borrowed) };
}
