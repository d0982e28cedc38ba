import type { CivilDate } from "../dates";
import type { Minor } from "../money";
import { checkAccount } from "./account-checks";
import { levelPayment } from "./level-payment";
import { outcomeOf } from "./outcome";
import type { Plan } from "./plan";
import { type Statement, writeStatements } from "./statement";
import { type Summary, summarise } from "./summary";
import type { CardTerms } from "./terms";

export type { Outcome } from "./outcome";
export type { Statement } from "./statement";
export type { Summary } from "./summary";

/**
 * A card account: the balance carried on the start date, new spending on every statement, and a plan.
 * `horizon`: the months written for an account that never clears, 360 unless given.
 */
export type Account = {
  terms: CardTerms;
  balance: Minor;
  spending: Minor;
  start: CivilDate;
  plan: Plan;
  horizon?: number;
};

/** An account followed to its end or its horizon. `start` is the date of the opening balance. */
export type CardRun = { start: CivilDate; statements: readonly Statement[]; summary: Summary };

const DEFAULT_HORIZON = 360;

/**
 * Follows an account month by month to a zero balance, or proves that it never gets there, or says that
 * ten thousand years are not enough.
 * The order of events and every assumption are in MODEL.md. Unit: minor units; rounding: the terms' own.
 * Errors: RangeError for negative amounts, a percentage over 100%, months that are not a whole number from
 * 1 to 120,000, or amounts past 2^53 − 1.
 * Source: 12 CFR 1026 App. M1(b)(4) and M2, for one balance.
 */
export function runCard(account: Account): CardRun {
  checkAccount(account);
  const level = levelPayment(account, account.balance, account.plan);
  const outcome = outcomeOf(account, level);
  const months = outcome.kind === "cleared" ? outcome.months : (account.horizon ?? DEFAULT_HORIZON);
  const statements = writeStatements(account, level, months);
  return { start: account.start, statements, summary: summarise(statements, outcome, level) };
}
