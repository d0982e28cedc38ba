import type { InternalRate } from "../apr/internal-rate";
import { instalmentCost, paidRates } from "../instalment/cost";
import { type InstalmentRun, runInstalments } from "../instalment/schedule";
import { add, type Minor, minor, subtract } from "../money";
import { applyRate, type Rate } from "../rates";
import { divideInteger, type Rounding } from "../rounding";
import { checkDebts, type Debt, totalOf } from "./debt";

/**
 * A loan that pays off all the debts: level payments, and a fee as a share of the loan, kept back from it.
 * found: the loan is what is owed, and the fee must be found in cash on the first day. borrowed: the loan is larger, so
 * that what is left after the fee pays all the debts.
 */
export type ConsolidationOffer = {
  monthlyRate: Rate;
  months: number;
  fee: { share: Rate; paidBy: "found" | "borrowed" };
  rounding: Rounding;
};

/** The loan, in minor units; cost = interest + fee, of which `cashNeeded` is asked for on the first day. */
export type Consolidation = {
  loan: InstalmentRun;
  payment: Minor;
  fee: Minor;
  interest: Minor;
  cost: Minor;
  cashNeeded: Minor;
  rates: InternalRate;
};

/**
 * Prices a consolidation loan; compare its cost with runPayoff at the same monthly payment. `rates` count the fee.
 * Rounding: a loan made larger for its fee is owed ÷ (1 − share), rounded up so that it suffices; the rest by name.
 * Errors: RangeError for nothing owed, a fee of 100% or more, months not from 1 to 1200, or sums past 2^53 − 1.
 */
export function consolidate(debts: readonly Debt[], offer: ConsolidationOffer): Consolidation {
  checkDebts(debts);
  const { monthlyRate, months, fee, rounding } = offer;
  const owed = totalOf(debts.map((debt) => debt.balance));
  if (fee.share.numerator >= fee.share.denominator) {
    throw new RangeError("A fee of 100% or more leaves nothing to pay the debts with.");
  }
  const principal = fee.paidBy === "found" ? owed : enoughFor(owed, fee.share);
  const amount =
    fee.paidBy === "found" ? applyRate(owed, fee.share, rounding) : subtract(principal, owed);
  const loan = runInstalments({
    principal,
    periods: months,
    repayment: "level",
    rate: monthlyRate,
    fees: [{ charge: { kind: "amount", amount }, timing: "up-front", ifSettled: "charged" }],
    rounding,
  });
  const { interest } = instalmentCost(loan);
  return {
    loan,
    payment: loan.rows[0]?.payment ?? minor(0),
    fee: amount,
    interest,
    cost: add(interest, amount),
    cashNeeded: fee.paidBy === "found" ? amount : minor(0),
    rates: paidRates(loan),
  };
}

function enoughFor(owed: Minor, { numerator, denominator }: Rate): Minor {
  const product = BigInt(owed) * BigInt(denominator);
  return minor(divideInteger(product, denominator - numerator, "up"));
}
