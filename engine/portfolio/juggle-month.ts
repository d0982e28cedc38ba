import { add, type Minor, minor, smallerOf, subtract } from "../money";
import { stateDebt } from "./debt";
import { draw, type JugglingPlan } from "./lender";
import { priority } from "./order";
import { type DebtMinimumRule, type PortfolioRuleId, paymentRule } from "./rules";

/** One lender in one month, in minor units: closing = opening + interest + spending + drawn + fee − paid. */
export type LenderMonth = {
  id: string;
  opening: Minor;
  interest: Minor;
  spending: Minor;
  minimum: Minor;
  minimumRule: DebtMinimumRule;
  drawn: Minor;
  fee: Minor;
  paid: Minor;
  paidRule: PortfolioRuleId;
  closing: Minor;
};

/** What could not be found: the part of the month's gap ("living") or of a lender's minimum, in minor units. */
export type Unpaid = { need: "living" | { minimumOf: string }; missing: Minor };

/** All lenders in one month. `borrowed` is all that was drawn; `toPayDebts` the part that went to other lenders. */
export type JuggleMonth = {
  month: number;
  lenders: readonly LenderMonth[];
  borrowed: Minor;
  toPayDebts: Minor;
  unpaid: Unpaid | null;
};

/**
 * One month: interest on all; the gap of the month; then each minimum as listed, from cash first and then from the other
 * lenders within their limits; cash that is left pays the dearest. It stops at the first need that cannot be met.
 * Rounding: the plan's own. Errors: RangeError past 2^53 − 1.
 */
export function postJuggleMonth(
  plan: JugglingPlan,
  month: number,
  openings: readonly Minor[],
): JuggleMonth {
  const { lenders, rounding } = plan;
  const rows = lenders.map((lender, i) => {
    const { statement, ...rest } = stateDebt(lender, openings[i] ?? minor(0), rounding);
    const nothing = minor(0);
    return {
      id: lender.id,
      ...rest,
      drawn: nothing,
      fee: nothing,
      paid: nothing,
      paidRule: paymentRule(nothing, rest.minimum, statement, "by-rate"),
      closing: statement,
    };
  });
  let cash = minor(Math.max(0, plan.surplus));

  const find = (need: Minor, except: number): Minor => {
    const fromCash = smallerOf(cash, need);
    cash = subtract(cash, fromCash);
    let missing = subtract(need, fromCash);
    for (const [index, lender] of lenders.entries()) {
      const row = rows[index];
      if (!row || index === except || missing === 0) continue;
      const { drawn, fee } = draw(lender, row.closing, missing, rounding);
      row.drawn = add(row.drawn, drawn);
      row.fee = add(row.fee, fee);
      row.closing = add(row.closing, add(drawn, fee));
      missing = subtract(missing, drawn);
    }
    return missing;
  };
  const pay = (index: number, amount: Minor) => {
    const row = rows[index];
    if (!row) return;
    row.paidRule = paymentRule(row.paid + amount, row.minimum, row.paid + row.closing, "by-rate");
    row.paid = add(row.paid, amount);
    row.closing = subtract(row.closing, amount);
  };
  const result = (unpaid: Unpaid | null, forLiving: Minor): JuggleMonth => {
    const borrowed = rows.reduce((sum, row) => add(sum, row.drawn), minor(0));
    return { month, lenders: rows, borrowed, toPayDebts: subtract(borrowed, forLiving), unpaid };
  };

  const gap = minor(Math.max(0, -plan.surplus));
  const hole = find(gap, -1);
  const forLiving = subtract(gap, hole);
  if (hole > 0) return result({ need: "living", missing: hole }, forLiving);
  for (const [index, { id, minimum }] of rows.entries()) {
    const missing = find(minimum, index);
    pay(index, subtract(minimum, missing));
    if (missing > 0) return result({ need: { minimumOf: id }, missing }, forLiving);
  }
  const owed = rows.map((row) => row.closing);
  for (const index of priority({ kind: "by-rate" }, lenders, owed)) {
    const amount = smallerOf(cash, owed[index] ?? minor(0));
    pay(index, amount);
    cash = subtract(cash, amount);
  }
  return result(null, forLiving);
}
