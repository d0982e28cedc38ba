import { minimumDue } from "../card/minimum";
import type { MinimumRule } from "../card/terms";
import { add, type Minor, minor, smallerOf } from "../money";
import { applyRate, type Rate, rate } from "../rates";
import type { Rounding } from "../rounding";
import type { DebtMinimumRule } from "./rules";

/** What a lender asks for each month: an amount, or a card's rule. Never more than what is owed. */
export type DebtMinimum = { kind: "amount"; amount: Minor } | MinimumRule;

/**
 * One debt among several: what is owed, the rate of one month, and its minimum. `id` is any name of its own.
 * `spending`: put on it every month, on its statement, so that it bears interest from the next month on; none unless given.
 */
export type Debt = {
  id: string;
  balance: Minor;
  monthlyRate: Rate;
  minimum: DebtMinimum;
  spending?: Minor;
};

/** A debt in one month before anything is paid, in minor units: statement = opening + interest + spending. */
export type DebtStatement = {
  opening: Minor;
  interest: Minor;
  spending: Minor;
  statement: Minor;
  minimum: Minor;
  minimumRule: DebtMinimumRule;
};

/** The longest run over many debts, in months: a hundred years. */
export const LONGEST_PAYOFF = 1200;

const LARGEST_AMOUNT = 10 ** 13;

/**
 * The statement of a month: interest = round(opening × rate), the spending, and the minimum on both, as in engine/card.
 * Errors: RangeError past 2^53 − 1.
 */
export function stateDebt(debt: Debt, opening: Minor, rounding: Rounding): DebtStatement {
  const { minimum: rule, spending = minor(0) } = debt;
  const interest = applyRate(opening, debt.monthlyRate, rounding);
  const balanceBeforeInterest = add(opening, spending);
  const statement = add(balanceBeforeInterest, interest);
  const figures = { opening, interest, spending, statement };
  if (rule.kind === "amount") {
    const whole = rule.amount > statement;
    const minimumRule = whole ? "minimum.whole-balance" : "minimum.amount";
    return { ...figures, minimum: smallerOf(rule.amount, statement), minimumRule };
  }
  const base = { balanceBeforeInterest, interest, balance: statement };
  const { amount, because } = minimumDue(rule, base, rounding);
  return { ...figures, minimum: amount, minimumRule: because };
}

/** Refuses debts the model has no meaning for. Errors: RangeError with a sentence naming the debt or the value. */
export function checkDebts(debts: readonly Debt[]): void {
  if (debts.length === 0) throw new RangeError("There must be at least one debt.");
  const ids = new Set(debts.map((debt) => debt.id));
  if (ids.size < debts.length) throw new RangeError("Every debt needs an id of its own.");
  for (const { id, balance, monthlyRate, minimum, spending } of debts) {
    checkAmount(`The balance of ${id}`, balance);
    checkAmount(`The spending on ${id}`, spending ?? 0);
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
