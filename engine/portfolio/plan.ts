import type { Minor } from "../money";
import type { Rounding } from "../rounding";
import { checkAmount, checkDebts, checkMonth, type Debt } from "./debt";
import { type PayoffOrder, priority } from "./order";

/** Money on top of the budget in one month. */
export type ExtraIncome = { month: number; amount: Minor };

/** A bill at the end of one month. What the buffer does not cover is borrowed on the debt named. */
export type Shock = { month: number; amount: Minor; onto: string };

/** Savings kept for shocks: filled up to `target` by at most `monthly` a month, after the minimums, before extra. */
export type Buffer = { target: Minor; monthly: Minor };

/**
 * Many debts paid from one monthly budget. Amounts in minor units; `rounding` is that of interest and minimums.
 * `lateFee`: added at the end of a month to a debt whose minimum was not paid whole; none unless given.
 * `horizon`: the months followed before the run stops undecided, 600 unless given.
 */
export type PayoffPlan = {
  debts: readonly Debt[];
  budget: Minor;
  order: PayoffOrder;
  rounding: Rounding;
  extras?: readonly ExtraIncome[];
  shocks?: readonly Shock[];
  buffer?: Buffer;
  lateFee?: Minor;
  horizon?: number;
};

/** Refuses a plan the model has no meaning for. Errors: RangeError with a sentence naming what is wrong. */
export function checkPlan(plan: PayoffPlan): void {
  const { debts, budget, order, extras, shocks, buffer, horizon } = plan;
  checkDebts(debts);
  checkAmount("The monthly budget", budget);
  checkAmount("The late fee", plan.lateFee ?? 0);
  priority(
    order,
    debts,
    debts.map((debt) => debt.balance),
  );
  for (const { month, amount } of [...(extras ?? []), ...(shocks ?? [])]) {
    checkMonth("The month of an event", month);
    checkAmount("The amount of an event", amount);
  }
  for (const { onto } of shocks ?? []) {
    if (!debts.some((debt) => debt.id === onto)) {
      throw new RangeError(`A shock falls on a debt of the plan; there is no debt ${onto}.`);
    }
  }
  if (buffer) {
    checkAmount("The target of the buffer", buffer.target);
    checkAmount("The monthly saving", buffer.monthly);
  }
  if (horizon !== undefined) checkMonth("The horizon", horizon);
}

/** The last month with an event of its own; from then on every month follows the same rule. */
export function lastEvent({ extras, shocks }: PayoffPlan): number {
  return Math.max(0, ...[...(extras ?? []), ...(shocks ?? [])].map((event) => event.month));
}
