import { type Minor, minor } from "../money";
import { closingOf } from "./closing";
import { type MonthlyConditions, postMonth } from "./month";
import type { Plan } from "./plan";

/**
 * The level payment of a plan in minor units, or null where the payment follows the minimum.
 *
 * clear-in: the smallest amount that leaves, after the last payment, no more than half a minor unit for each
 * payment made and no more than one payment; the last payment takes those odd cents. New spending is covered.
 * Found by bisection on exact runs, as a larger payment never leaves a larger balance.
 */
export function levelPayment(
  conditions: MonthlyConditions,
  balance: Minor,
  plan: Plan,
): Minor | null {
  switch (plan.kind) {
    case "minimum":
      return null;
    case "keep-first-minimum":
      return postMonth(conditions, null, balance).minimum;
    case "fixed":
      return plan.amount;
    case "clear-in":
      return smallestClearing(conditions, balance, plan.months);
  }
}

/**
 * A level payment followed to a zero balance or to its last month: the months used and the minor units left.
 * A balance above `bound` that no longer falls will never fall again, so the walk may stop there.
 */
export function followLevel(
  conditions: MonthlyConditions,
  level: Minor,
  balance: Minor,
  lastMonth: number,
  bound = Number.POSITIVE_INFINITY,
): { months: number; left: Minor } {
  const close = closingOf(conditions, level);
  let opening: number = balance;
  for (let months = 1; months < lastMonth; months++) {
    const closing = close(opening);
    const stuck = closing >= opening && closing > bound;
    if (closing === 0 || stuck) return { months, left: minor(closing) };
    opening = closing;
  }
  return { months: lastMonth, left: minor(close(opening)) };
}

function smallestClearing(conditions: MonthlyConditions, balance: Minor, months: number): Minor {
  let tooLittle = -1;
  let enough: number = postMonth(conditions, null, balance).balance;
  while (enough - tooLittle > 1) {
    const level = minor(Math.floor((tooLittle + enough) / 2));
    const oddCents = Math.min(Math.floor(months / 2), level);
    const { left } = followLevel(conditions, level, balance, months, oddCents);
    if (left <= oddCents) enough = level;
    else tooLittle = level;
  }
  return minor(enough);
}
