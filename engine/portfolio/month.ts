import { add, type Minor, minor, smallerOf, subtract } from "../money";
import { payExtra, payMinimums } from "./allot";
import { stateDebt } from "./debt";
import type { PayoffPlan } from "./plan";
import { type DebtMinimumRule, type PortfolioRuleId, paymentRule } from "./rules";

/** One debt in one month, in minor units: closing = opening + interest + spending − payment + borrowed + fee. */
export type DebtMonth = {
  id: string;
  opening: Minor;
  interest: Minor;
  spending: Minor;
  minimum: Minor;
  minimumRule: DebtMinimumRule;
  payment: Minor;
  paymentRule: PortfolioRuleId;
  /** What a shock added at the end of the month. */
  borrowed: Minor;
  /** The late fee of a minimum that was not paid whole, added at the end of the month; 0 where the plan has none. */
  fee: Minor;
  closing: Minor;
  /** minimum − payment when the payment is smaller, else 0. */
  shortfall: Minor;
};

/** All debts in one month. `money` = budget + extra income = payments + toBuffer + unspent. */
export type PayoffMonth = {
  month: number;
  money: Minor;
  debts: readonly DebtMonth[];
  toBuffer: Minor;
  fromBuffer: Minor;
  buffer: Minor;
  unspent: Minor;
};

/**
 * One month: interest and spending, minimums, the buffer, extra payments, and at its end the shock, from the buffer first,
 * and the late fees.
 * `owed` and `saved` are what the month before left. Rounding: the plan's own. Errors: RangeError past 2^53 − 1.
 */
export function postPayoffMonth(
  plan: PayoffPlan,
  month: number,
  owed: readonly Minor[],
  saved: Minor,
): PayoffMonth {
  const { debts, order, rounding, buffer } = plan;
  const money = (plan.extras ?? [])
    .filter((extra) => extra.month === month)
    .reduce((sum, extra) => add(sum, extra.amount), plan.budget);
  const statements = debts.map((debt, i) => stateDebt(debt, owed[i] ?? minor(0), rounding));
  const minimums = payMinimums(money, debts, statements, order);
  const toBuffer = fill(buffer, saved, minimums.left);
  const rest = subtract(minimums.left, toBuffer);
  const { payments, left } = payExtra(rest, minimums.payments, debts, statements, order);
  let inBuffer = add(saved, toBuffer);
  const borrowed = debts.map(() => minor(0));
  for (const shock of plan.shocks ?? []) {
    if (shock.month !== month) continue;
    const covered = smallerOf(inBuffer, shock.amount);
    inBuffer = subtract(inBuffer, covered);
    const index = debts.findIndex((debt) => debt.id === shock.onto);
    borrowed[index] = add(borrowed[index] ?? minor(0), subtract(shock.amount, covered));
  }
  const rows = statements.map(({ statement, ...stated }, i): DebtMonth => {
    const payment = payments[i] ?? minor(0);
    const added = borrowed[i] ?? minor(0);
    const shortfall = minor(Math.max(0, stated.minimum - payment));
    const fee = shortfall > 0 ? (plan.lateFee ?? minor(0)) : minor(0);
    return {
      id: debts[i]?.id ?? "",
      ...stated,
      payment,
      paymentRule: paymentRule(payment, stated.minimum, statement, order.kind),
      borrowed: added,
      fee,
      closing: add(subtract(statement, payment), add(added, fee)),
      shortfall,
    };
  });
  const fromBuffer = subtract(add(saved, toBuffer), inBuffer);
  return { month, money, debts: rows, toBuffer, fromBuffer, buffer: inBuffer, unspent: left };
}

function fill(buffer: PayoffPlan["buffer"], saved: Minor, left: Minor): Minor {
  if (!buffer || saved >= buffer.target) return minor(0);
  return smallerOf(smallerOf(buffer.monthly, subtract(buffer.target, saved)), left);
}
