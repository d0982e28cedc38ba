import type { Minor } from "../money";
import type { Debt } from "./debt";

/**
 * Who gets what is left after the minimums: the dearest rate first (avalanche), the smallest balance first (snowball),
 * everyone in proportion to the balance (balance matching, what many people do), or a list by hand.
 */
export type PayoffOrder =
  | { kind: "by-rate" }
  | { kind: "by-size" }
  | { kind: "balance-matching" }
  | { kind: "by-hand"; ids: readonly string[] };

/**
 * The indexes of the debts, first to be paid first. `owed` is what each owes now. Equal rates go by size, equal sizes
 * by rate, and then as listed. Balance matching takes the order of the list.
 * Errors: RangeError for a list by hand that does not name every debt once.
 */
export function priority(
  order: PayoffOrder,
  debts: readonly Debt[],
  owed: readonly Minor[],
): number[] {
  const indexes = debts.map((_, index) => index);
  const bySize = (a: number, b: number) => (owed[a] ?? 0) - (owed[b] ?? 0);
  const byRate = (a: number, b: number) => dearer(debts[b]) - dearer(debts[a]);
  switch (order.kind) {
    case "by-rate":
      return indexes.sort((a, b) => byRate(a, b) || bySize(a, b));
    case "by-size":
      return indexes.sort((a, b) => bySize(a, b) || byRate(a, b));
    case "balance-matching":
      return indexes;
    case "by-hand":
      return byHand(order.ids, debts);
  }
}

function byHand(ids: readonly string[], debts: readonly Debt[]): number[] {
  const chosen = ids.map((id) => debts.findIndex((debt) => debt.id === id));
  if (chosen.includes(-1) || new Set(chosen).size < debts.length || ids.length > debts.length) {
    throw new RangeError("An order by hand names every debt once.");
  }
  return chosen;
}

function dearer(debt: Debt | undefined): number {
  return debt ? debt.monthlyRate.numerator / debt.monthlyRate.denominator : 0;
}
