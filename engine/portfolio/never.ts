import type { Minor } from "../money";
import { totalOf } from "./debt";
import type { PayoffPlan } from "./plan";

/** A proof that debts are never repaid: interest on `debts` and new spending on them take at least the whole budget, for ever. */
export type GrowthProof = {
  debts: readonly string[];
  interest: Minor;
  spending: Minor;
  budget: Minor;
};

/**
 * Looks for debts whose interest and new spending take the whole monthly budget. Take the k dearest debts, together owing
 * T, spending s on them, the lowest of their rates r. A month adds at least r × T + s − k (each rounding takes less than one
 * unit; late fees only add). If that is at least the budget, T does not fall, whoever is paid, and the same holds in every
 * month after. Exact comparison.
 * Needs a budget that stays the same: call it only after the last event. Null when there is no such group now.
 */
export function growthProof(plan: PayoffPlan, owed: readonly Minor[]): GrowthProof | null {
  const dearestFirst = plan.debts
    .map((debt, index) => ({ debt, owed: owed[index] ?? (0 as Minor) }))
    .filter((each) => each.owed > 0)
    .sort((a, b) => {
      const [x, y] = [a.debt.monthlyRate, b.debt.monthlyRate];
      return Number(
        BigInt(y.numerator) * BigInt(x.denominator) - BigInt(x.numerator) * BigInt(y.denominator),
      );
    });
  for (let k = 1; k <= dearestFirst.length; k++) {
    const group = dearestFirst.slice(0, k);
    const lowest = group[k - 1]?.debt.monthlyRate ?? { numerator: 0, denominator: 1 };
    const together = totalOf(group.map((each) => each.owed));
    const interest = BigInt(together) * BigInt(lowest.numerator);
    const spending = totalOf(group.map((each) => each.debt.spending ?? (0 as Minor)));
    if (interest >= BigInt(plan.budget + k - spending) * BigInt(lowest.denominator)) {
      return {
        debts: group.map((each) => each.debt.id),
        interest: Number(interest / BigInt(lowest.denominator)) as Minor,
        spending,
        budget: plan.budget,
      };
    }
  }
  return null;
}
