import { add, type Minor, smallerOf, subtract } from "../money";
import { applyRate } from "../rates";
import { minimumDue } from "./minimum";
import type { RuleId } from "./rules";
import type { CardTerms } from "./terms";

/** What stays the same in every month of a run: the terms and the new spending a month. */
export type MonthlyConditions = { readonly terms: CardTerms; readonly spending: Minor };

/** The money of one month, in minor units: balance = opening + interest + spending. */
export type Month = {
  readonly interest: Minor;
  readonly balance: Minor;
  readonly minimum: Minor;
  readonly minimumRule: RuleId;
  readonly payment: Minor;
  readonly closing: Minor;
};

/**
 * One month from an opening balance: interest = round(opening × cycle rate); payment = the level amount,
 * or the minimum when `level` is null, never more than the balance; closing = balance − payment.
 * Rounding: the terms' own. Errors: RangeError when an amount passes 2^53 − 1.
 */
export function postMonth(
  { terms, spending }: MonthlyConditions,
  level: Minor | null,
  opening: Minor,
): Month {
  const interest = applyRate(opening, terms.cycleRate, terms.rounding);
  const balanceBeforeInterest = add(opening, spending);
  const balance = add(balanceBeforeInterest, interest);
  const statement = { balanceBeforeInterest, interest, balance };
  const minimum = minimumDue(terms.minimum, statement, terms.rounding);
  const payment = smallerOf(level ?? minimum.amount, balance);
  return {
    interest,
    balance,
    minimum: minimum.amount,
    minimumRule: minimum.because,
    payment,
    closing: subtract(balance, payment),
  };
}
