import { add, type Minor, minor, smallerOf, subtract } from "../money";
import { applyRate } from "../rates";
import { type FeeSchedule, feeSchedule, sumOf } from "./fees";
import { levelInstalment } from "./level";
import { splitEvenly } from "./split";
import { checkTerms, checkWhole, type InstalmentRule, type InstalmentTerms } from "./terms";

/** One period, in minor units: payment = principal + interest + fee; closing = opening − principal. */
export type InstalmentRow = {
  period: number;
  opening: Minor;
  interest: Minor;
  principal: Minor;
  fee: Minor;
  payment: Minor;
  closing: Minor;
  rule: InstalmentRule;
};

/** A plan written out. `received` = principal − the fees kept back up front. */
export type InstalmentRun = {
  terms: InstalmentTerms;
  upFront: Minor;
  received: Minor;
  rows: readonly InstalmentRow[];
};

/**
 * A plan row by row. Interest = round(opening × rate). Principal and fees are split each for itself with no cent lost
 * (splitEvenly), so the last row may differ by odd cents. A level plan pays levelInstalment, and the last row the rest.
 * `settleAfter`: that period also pays all the principal left, and the later fees that are not waived.
 * Rounding: the terms' own. Errors: RangeError for a principal that is not whole and positive, periods not from
 * 1 to 1200, a period to settle after that the plan does not have, or amounts past 2^53 − 1.
 */
export function runInstalments(terms: InstalmentTerms, settleAfter?: number): InstalmentRun {
  checkTerms(terms);
  if (settleAfter !== undefined) {
    checkWhole("The period to settle after", settleAfter, 1, terms.periods);
  }
  const fees = feeSchedule(terms);
  const principalDue = principalRule(terms);
  const end = settleAfter ?? terms.periods;
  const rows: InstalmentRow[] = [];
  let opening = terms.principal;
  for (let period = 1; period <= end; period++) {
    const interest = applyRate(opening, terms.rate, terms.rounding);
    const last = period === end;
    const principal = last ? opening : principalDue(period, opening, interest);
    const fee = last ? feesFrom(fees, period) : (fees.byPeriod[period - 1] ?? minor(0));
    const payment = add(add(principal, interest), fee);
    const closing = subtract(opening, principal);
    rows.push({
      period,
      opening,
      interest,
      principal,
      fee,
      payment,
      closing,
      rule: ruleOf(terms, last, end),
    });
    opening = closing;
  }
  return { terms, upFront: fees.upFront, received: subtract(terms.principal, fees.upFront), rows };
}

function principalRule(terms: InstalmentTerms) {
  const { principal, periods, rate, rounding, repayment } = terms;
  if (repayment === "interest-first") return () => minor(0);
  if (repayment === "equal-principal") {
    const parts = splitEvenly(principal, periods);
    return (period: number) => parts[period - 1] ?? minor(0);
  }
  const level = levelInstalment(principal, rate, periods, rounding);
  return (_period: number, opening: Minor, interest: Minor) =>
    level > interest ? smallerOf(subtract(level, interest), opening) : minor(0);
}

function feesFrom({ byPeriod, waivable }: FeeSchedule, period: number): Minor {
  const due = sumOf(byPeriod.slice(period - 1));
  return subtract(due, sumOf(waivable.slice(period)));
}

function ruleOf({ repayment, periods }: InstalmentTerms, last: boolean, end: number) {
  if (last) return end < periods ? "instalment.settled-early" : "instalment.final";
  if (repayment === "level") return "instalment.level";
  return repayment === "equal-principal" ? "instalment.equal-part" : "instalment.interest-only";
}
