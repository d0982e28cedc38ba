import { civilDate } from "../dates";
import { checkRate } from "../rates";
import type { Account } from "./account";

/** The longest run that is written out, in months: ten thousand years. */
export const LONGEST_RUN = 120_000;

const LARGEST_AMOUNT = 10 ** 13;

/** What decides when an account clears: all of it but its dates and its horizon. */
export type UndatedAccount = Pick<Account, "terms" | "balance" | "spending" | "plan">;

/** Refuses an account the model has no meaning for. Errors: RangeError with a sentence naming the value. */
export function checkAccount(account: Account): void {
  const { start, horizon } = account;
  checkUndated(account);
  civilDate(start.year, start.month, start.day);
  if (horizon !== undefined) checkMonths("The horizon", horizon);
}

/** The same without dates and horizon. */
export function checkUndated({ terms, balance, spending, plan }: UndatedAccount): void {
  checkAmount("The balance", balance);
  checkAmount("The spending", spending);
  checkAmount("The floor of the minimum payment", terms.minimum.floor);
  checkRate(terms.cycleRate);
  const share = terms.minimum.percent;
  checkRate(share);
  if (share.numerator > share.denominator) {
    throw new RangeError("The percentage of the minimum payment must be at most 100%.");
  }
  if (plan.kind === "fixed") checkAmount("The fixed payment", plan.amount);
  if (plan.kind === "clear-in") checkMonths("The months to clear in", plan.months);
}

/** Guards an amount from 0 to 10^13 minor units, else a RangeError that names it. */
export function checkAmount(name: string, amount: number): void {
  if (!Number.isSafeInteger(amount) || amount < 0 || amount > LARGEST_AMOUNT) {
    throw new RangeError(
      `${name} must be a whole number of minor units from 0 to ${LARGEST_AMOUNT}; got ${amount}.`,
    );
  }
}

function checkMonths(name: string, months: number): void {
  if (!Number.isInteger(months) || months < 1 || months > LONGEST_RUN) {
    throw new RangeError(
      `${name} must be a whole number of months from 1 to ${LONGEST_RUN}; got ${months}.`,
    );
  }
}
