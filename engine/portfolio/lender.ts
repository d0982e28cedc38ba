import { type Minor, minor, smallerOf } from "../money";
import { applyRate, type Rate } from "../rates";
import { divideInteger, type Rounding } from "../rounding";
import { checkAmount, checkDebts, checkMonth, type Debt } from "./debt";

/** A debt that can be drawn on up to `limit`; each drawing costs a fee, a share of it that joins the balance. */
export type Lender = Debt & { limit: Minor; drawFee: Rate };

/**
 * Borrowing from one to pay another (以贷养贷). `surplus` is what a month leaves for debts: below zero it is a gap that has
 * to be borrowed too. Lenders are drawn on in the order listed. Amounts in minor units.
 * `horizon`: the months followed before the run stops undecided, 600 unless given.
 */
export type JugglingPlan = {
  lenders: readonly Lender[];
  surplus: Minor;
  rounding: Rounding;
  horizon?: number;
};

/** Refuses a plan the model has no meaning for. Errors: RangeError with a sentence naming what is wrong. */
export function checkJuggling({ lenders, surplus, horizon }: JugglingPlan): void {
  checkDebts(lenders);
  checkAmount("The size of the surplus", Math.abs(surplus));
  for (const { id, limit } of lenders) checkAmount(`The limit of ${id}`, limit);
  if (horizon !== undefined) checkMonth("The horizon", horizon);
}

/**
 * Draws up to `wanted` from a lender who is owed `owed`, within its limit, fee included. Amounts in minor units; the fee
 * is rounded by name and the drawing down, so that the two never pass the limit.
 */
export function draw(
  lender: Lender,
  owed: Minor,
  wanted: Minor,
  rounding: Rounding,
): { drawn: Minor; fee: Minor } {
  const room = Math.max(0, lender.limit - owed);
  const { numerator, denominator } = lender.drawFee;
  const most = BigInt(room) * BigInt(denominator);
  const reach = divideInteger(most, BigInt(denominator) + BigInt(numerator), "down");
  const drawn = smallerOf(wanted, minor(reach));
  return { drawn, fee: applyRate(drawn, lender.drawFee, rounding) };
}
