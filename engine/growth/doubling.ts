import type { Rate } from "../rates";
import { POSTINGS_A_YEAR, type PostingFrequency } from "./compound";

/**
 * Years until a debt on which nothing is paid has doubled: ln 2 ÷ (m × ln(1 + r ÷ m)), with r a year and m postings a
 * year. Nearest binary number, counted as if interest grew smoothly between postings.
 * Errors: RangeError for a rate of zero, at which nothing doubles.
 */
export function doublingYears(yearly: Rate, compounding: PostingFrequency): number {
  const m = POSTINGS_A_YEAR[compounding];
  return Math.LN2 / (m * Math.log1p(positiveShare(yearly) / m));
}

/** The rule of 72: 72 ÷ the rate in percent, in years. Errors: RangeError for a rate of zero. */
export function ruleOf72(yearly: Rate): number {
  return 0.72 / positiveShare(yearly);
}

/** Rule and exact doubling time in years; `error` = rule − exact, `share` = error ÷ exact. */
export type DoublingCheck = { rule: number; exact: number; error: number; share: number };

/** How far the rule of 72 is off. Errors: RangeError for a rate of zero. */
export function ruleOf72Check(yearly: Rate, compounding: PostingFrequency): DoublingCheck {
  const rule = ruleOf72(yearly);
  const exact = doublingYears(yearly, compounding);
  return { rule, exact, error: rule - exact, share: (rule - exact) / exact };
}

function positiveShare(yearly: Rate): number {
  if (yearly.numerator === 0) throw new RangeError("At a rate of zero nothing ever doubles.");
  return yearly.numerator / yearly.denominator;
}
