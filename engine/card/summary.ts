import { add, type Minor, minor, smallerOf, subtract } from "../money";
import type { Outcome } from "./outcome";
import type { Statement } from "./statement";

/**
 * The figures of a run, in minor units. Totals are over the statements written. `months` is null when the
 * account never clears, `levelPayment` when the plan pays the minimum. `fees` is 0: none are modelled.
 * firstPayment: a payment covers interest first; what is left of it is principal.
 */
export type Summary = {
  outcome: Outcome;
  months: number | null;
  interest: Minor;
  spending: Minor;
  fees: Minor;
  paid: Minor;
  firstPayment: { total: Minor; interest: Minor; principal: Minor; statementBalance: Minor };
  levelPayment: Minor | null;
  shortfallMonths: number;
};

const NOTHING = minor(0);

/** Adds up a run. Errors: RangeError when a total passes 2^53 − 1. */
export function summarise(
  statements: readonly Statement[],
  outcome: Outcome,
  levelPayment: Minor | null,
): Summary {
  let interest = NOTHING;
  let spending = NOTHING;
  let paid = NOTHING;
  let shortfallMonths = 0;
  for (const statement of statements) {
    interest = add(interest, statement.interest);
    spending = add(spending, statement.spending);
    paid = add(paid, statement.payment);
    if (statement.shortfall > 0) shortfallMonths++;
  }
  return {
    outcome,
    months: outcome.kind === "cleared" ? outcome.months : null,
    interest,
    spending,
    fees: NOTHING,
    paid,
    firstPayment: firstPayment(statements[0]),
    levelPayment,
    shortfallMonths,
  };
}

function firstPayment(first: Statement | undefined): Summary["firstPayment"] {
  const total = first?.payment ?? NOTHING;
  const interest = smallerOf(total, first?.interest ?? NOTHING);
  const statementBalance = first?.balance ?? NOTHING;
  return { total, interest, principal: subtract(total, interest), statementBalance };
}
