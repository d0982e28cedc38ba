import { minimumDue } from "../card/minimum";
import type { MinimumRule } from "../card/terms";
import { add, type Minor, minor, smallerOf } from "../money";
import { applyRate, type Rate, rate } from "../rates";
import type { Rounding } from "../rounding";

/** What a lender asks for each month: an amount, or a card's rule. Never more than what is owed. */
export type DebtMinimum = { kind: "amount"; amount: Minor } | MinimumRule;

/** One debt among several: what is owed, the rate of one month, and its minimum. `id` is any name of its own. */
export type Debt = { id: string; balance: Minor; monthlyRate: Rate; minimum: DebtMinimum };

/** A debt in one month before anything is paid, in minor units: statement = opening + interest. */
export type DebtStatement = { opening: Minor; interest: Minor; statement: Minor; minimum: Minor };

/** The longest run over many debts, in months: a hundred years. */
export const LONGEST_PAYOFF = 1200;

const LARGEST_AMOUNT = 10 ** 13;

/** The statement of a month: interest = round(opening × rate), and the minimum on it. Errors: RangeError past 2^53 − 1. */
export function stateDebt(debt: Debt, opening: Minor, rounding: Rounding): DebtStatement {
  const interest = applyRate(opening, debt.monthlyRate, rounding);
  const statement = add(opening, interest);
  const { minimum: rule } = debt;
  const base = { balanceBeforeInterest: opening, interest, balance: statement };
  const minimum =
    rule.kind === "amount"
      ? smallerOf(rule.amount, statement)
      : minimumDue(rule, base, rounding).amount;
  return { opening, interest, statement, minimum };
}

/** Refuses debts the model has no meaning for. Errors: RangeError with a sentence naming the debt or the value. */
export function checkDebts(debts: readonly Debt[]): void {
  if (debts.length === 0) throw new RangeError("There must be at least one debt.");
  const ids = new Set(debts.map((debt) => debt.id));
  if (ids.size < debts.length) throw new RangeError("Every debt needs an id of its own.");
  for (const { id, balance, monthlyRate, minimum } of debts) {
    checkAmount(`The balance of ${id}`, balance);
    rate(monthlyRate.numerator, monthlyRate.denominator);
    checkAmount(`The minimum of ${id}`, minimum.kind === "amount" ? minimum.amount : minimum.floor);
    if (minimum.kind !== "amount" && minimum.percent.numerator > minimum.percent.denominator) {
      throw new RangeError(`The percentage of the minimum of ${id} must be at most 100%.`);
    }
  }
}

/** Guards an amount from 0 to 10^13 minor units, else a RangeError that names it. */
export function checkAmount(name: string, amount: number): void {
  if (!Number.isSafeInteger(amount) || amount < 0 || amount > LARGEST_AMOUNT) {
    throw new RangeError(
      `${name} must be a whole number of minor units from 0 to ${LARGEST_AMOUNT}; got ${amount}.`,
    );
  }
}

/** Guards a month from 1 to the longest run, else a RangeError that names it. */
export function checkMonth(name: string, month: number): void {
  if (!Number.isInteger(month) || month < 1 || month > LONGEST_PAYOFF) {
    throw new RangeError(
      `${name} must be a whole number of months from 1 to ${LONGEST_PAYOFF}; got ${month}.`,
    );
  }
}

/** The sum of amounts. Errors: RangeError past 2^53 − 1. */
export function totalOf(amounts: readonly Minor[]): Minor {
  return amounts.reduce((sum, amount) => add(sum, amount), minor(0));
}
