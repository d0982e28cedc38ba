import { add, type Minor, minor } from "../money";
import { divideInteger } from "../rounding";
import type { InstalmentRow } from "./schedule";
import { checkWhole, LONGEST_PLAN } from "./terms";

/** A plan laid on a timeline of months: its first payment falls in `firstMonth`, counted from 1. */
export type StackedPlan = { firstMonth: number; rows: readonly InstalmentRow[] };

/** What all plans ask for, month by month, and the first month that asks most. Amounts in minor units. */
export type PlanStack = {
  months: readonly { month: number; payments: readonly Minor[]; total: Minor }[];
  peak: { month: number; total: Minor };
};

/**
 * Adds up several monthly plans. `payments` are in the order of the plans, 0 where a plan is not running.
 * Errors: RangeError for a first month that is not from 1 to 1200, or sums past 2^53 − 1.
 */
export function stackPlans(plans: readonly StackedPlan[]): PlanStack {
  for (const { firstMonth } of plans) checkWhole("The first month", firstMonth, 1, LONGEST_PLAN);
  const length = Math.max(0, ...plans.map(({ firstMonth, rows }) => firstMonth - 1 + rows.length));
  const months = Array.from({ length }, (_, index) => {
    const payments = plans.map(
      (plan) => plan.rows[index + 1 - plan.firstMonth]?.payment ?? minor(0),
    );
    const total = payments.reduce((sum, payment) => add(sum, payment), minor(0));
    return { month: index + 1, payments, total };
  });
  let peak = { month: 0, total: minor(0) };
  for (const { month, total } of months) if (total > peak.total) peak = { month, total };
  return { months, peak };
}

/**
 * Payments as a share of income in hundredths of a percent (4500 is 45%), half-up.
 * Errors: RangeError unless income is above zero.
 */
export function shareOfIncome(payments: Minor, income: Minor): number {
  if (income <= 0) throw new RangeError("Payments have no share of an income of zero.");
  return divideInteger(BigInt(payments) * 10_000n, income, "half-up");
}
