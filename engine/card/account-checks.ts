import { civilDate } from "../dates";
import { rate } from "../rates";
import type { Account } from "./account";

/** The longest run that is written out, in months: ten thousand years. */
export const LONGEST_RUN = 120_000;

const LARGEST_AMOUNT = 10 ** 13;

/** Refuses an account the model has no meaning for. Errors: RangeError with a sentence naming the value. */
export function checkAccount({ terms, balance, spending, start, plan, horizon }: Account): void {
  checkAmount("The balance", balance);
  checkAmount("The spending", spending);
  checkAmount("The floor of the minimum payment", terms.minimum.floor);
  rate(terms.cycleRate.numerator, terms.cycleRate.denominator);
  const share = rate(terms.minimum.percent.numerator, terms.minimum.percent.denominator);
  if (share.numerator > share.denominator) {
    throw new RangeError("The percentage of the minimum payment must be at most 100%.");
  }
  civilDate(start.year, start.month, start.day);
  if (plan.kind === "fixed") checkAmount("The fixed payment", plan.amount);
  if (plan.kind === "clear-in") checkMonths("The months to clear in", plan.months);
  if (horizon !== undefined) checkMonths("The horizon", horizon);
}

function checkAmount(name: string, amount: number): void {
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
