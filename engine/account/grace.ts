import type { Minor } from "../money";
import type { Lot } from "./lots";
import type { AccountRuleId } from "./rules";
import type { DatedTerms, InterestBasis } from "./terms";

/** The days (by number) whose interest a statement may charge, both included, and its number. */
export type InterestCycle = { readonly number: number; readonly from: number; readonly to: number };

/** Whether the interest-free period holds for the account, and the statements paid in full in a row. */
export type GraceState = { held: boolean; fullInRow: number };

/** Bases that decide bill by bill; the others decide for the whole account. */
export function isBillByBill(basis: InterestBasis): boolean {
  return basis === "whole-bill" || basis === "unpaid-from-posting" || basis === "unpaid-after-due";
}

/** From which day a new charge bears interest: null while it may yet be free of it. */
export function bearsFromPosting(
  terms: DatedTerms,
  lot: Lot,
  day: number,
  cycle: InterestCycle,
  state: GraceState,
): number | null {
  if (!lot.terms.grace) return day;
  if (isBillByBill(terms.basis) || state.held) return null;
  return terms.basis === "average-daily-without-new" ? cycle.to + 1 : day;
}

/**
 * Decides the last statement at the close of its last day to pay. Paid in full, or short by no more than the tolerance:
 * its charges stay free, and what is left of them joins the next bill. Otherwise they bear interest by the basis: see
 * InterestBasis. Returns the rule, or null where there was no interest-free period to lose.
 * Source: 12 CFR 1026.54(a); Chinese card articles (MODEL.md).
 */
export function decideGrace(
  terms: DatedTerms,
  lots: readonly Lot[],
  unpaid: Minor,
  days: { due: number; decided: number },
  cycle: InterestCycle,
  state: GraceState,
): AccountRuleId | null {
  const full = unpaid <= (terms.tolerance ?? 0);
  const waiting = lots.filter((lot) => lot.terms.grace && lot.bearsFrom === null);
  const bill = cycle.number - 1;
  state.fullInRow = full ? state.fullInRow + 1 : 0;
  if (full) {
    for (const lot of waiting) {
      if (lot.bill > bill || lot.left === 0) continue;
      lot.bill = cycle.number;
      lot.countsFrom = days.decided + 1;
    }
    if (!isBillByBill(terms.basis) && !state.held) return null;
    return unpaid > 0 ? "grace.tolerated" : "grace.kept";
  }
  if (isBillByBill(terms.basis)) {
    const listed = waiting.filter((lot) => lot.bill === bill);
    for (const lot of listed) chargeBill(terms.basis, lot, days.due);
    return listed.length > 0 ? "grace.lost" : null;
  }
  if (!state.held) return null;
  state.held = false;
  for (const lot of waiting) {
    const old = lot.bill <= bill;
    lot.bearsFrom = old ? cycle.from : bearsFromPosting(terms, lot, lot.countsFrom, cycle, state);
    if (old && terms.basis !== "previous") lot.cap = lot.left;
  }
  return "grace.lost";
}

function chargeBill(basis: InterestBasis, lot: Lot, due: number): void {
  lot.bearsFrom = basis === "unpaid-after-due" ? due + 1 : lot.countsFrom;
  if (basis !== "whole-bill") lot.cap = lot.left;
}

/** After a statement: whether the whole account is free of interest in the next cycle, and from when each lot bears. */
export function openCycle(
  terms: DatedTerms,
  lots: readonly Lot[],
  cycle: InterestCycle,
  state: GraceState,
): AccountRuleId | null {
  const regained = !state.held && state.fullInRow >= (terms.regainAfter ?? 1);
  if (!isBillByBill(terms.basis) && regained) state.held = true;
  for (const lot of lots) {
    if (lot.bearsFrom !== null) lot.bearsFrom = Math.max(lot.bearsFrom, cycle.to + 1);
    if (!isBillByBill(terms.basis) && lot.terms.grace) {
      lot.bearsFrom = state.held ? null : cycle.to + 1;
      lot.cap = Number.POSITIVE_INFINITY;
    }
    lot.billed = lot.left;
  }
  return !isBillByBill(terms.basis) && regained ? "grace.regained" : null;
}
