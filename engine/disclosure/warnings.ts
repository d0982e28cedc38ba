import type { DatedStatement } from "../account";
import { minor } from "../money";
import { repaymentEstimate } from "./estimate";
import type { DebtPortion, EstimateTerms } from "./repayment";
import { type PaidMonth, type PersistentDebt, persistentDebt } from "./uk";

/** What there is to warn of, as facts; the words are the site's. */
export type DebtWarnings = {
  /** Numbers of the statements since which less was paid than they charged, so that the debt grew by itself. */
  readonly negativeAmortisation: readonly number[];
  /** Whether minimum payments alone never repay what is owed now. */
  readonly neverRepaid: boolean;
  readonly persistentDebt: PersistentDebt;
};

/**
 * The warnings of an account: its statements so far, and minimums from now on. Sources: 12 CFR 1026.7(b)(12)(ii) (negative or
 * no amortisation), FCA Handbook CONC 6.7.27R. Errors: RangeError as repaymentEstimate.
 */
export function debtWarnings(
  statements: readonly DatedStatement[],
  now: readonly DebtPortion[],
  terms: EstimateTerms,
): DebtWarnings {
  const months = debtMonths(statements);
  const growing = statements.filter((_, index) => {
    const month = months[index];
    return month !== undefined && month.charges > 0 && month.paid < month.charges;
  });
  return {
    negativeAmortisation: growing.map(({ number }) => number),
    neverRepaid: repaymentEstimate(now, terms).kind === "never",
    persistentDebt: persistentDebt(months),
  };
}

/**
 * A month for each statement but the last: its interest and fees, what was paid until the next one, and what was owed
 * then before the interest and fees of the next one. Unit: minor units.
 */
export function debtMonths(statements: readonly DatedStatement[]): PaidMonth[] {
  return statements.slice(0, -1).map((statement, index) => {
    const next = statements[index + 1] as DatedStatement;
    return {
      charges: minor(statement.interest + statement.fees),
      paid: next.payments,
      balance: minor(statement.balance - next.payments - next.refunds),
    };
  });
}
