import type { InternalRate } from "../apr/internal-rate";
import { add, type Minor, minor } from "../money";
import { divideInteger } from "../rounding";
import { sumOf } from "./fees";
import { levelInstalment } from "./level";
import { paymentRates } from "./rate";
import type { InstalmentRun } from "./schedule";

/** What a plan comes to, in minor units; cost = interest + fees = paid − received. */
export type InstalmentCost = {
  interest: Minor;
  fees: Minor;
  cost: Minor;
  paid: Minor;
  /** The mean of what is owed during each period: principal × (n + 1) ÷ 2n for equal parts. Half-up. */
  averagePrincipal: Minor;
};

/** Adds up a plan. Errors: RangeError past 2^53 − 1. */
export function instalmentCost({ rows, upFront }: InstalmentRun): InstalmentCost {
  const interest = sumOf(rows.map((row) => row.interest));
  const fees = add(
    upFront,
    rows.reduce((sum, row) => add(sum, row.fee), minor(0)),
  );
  const owed = rows.reduce((sum, row) => sum + BigInt(row.opening), 0n);
  return {
    interest,
    fees,
    cost: add(interest, fees),
    paid: sumOf(rows.map((row) => row.payment)),
    averagePrincipal: minor(divideInteger(owed, rows.length, "half-up")),
  };
}

/**
 * The rates of a plan as it is paid, cent by cent. Errors: RangeError when fees up front leave nothing received.
 */
export function paidRates(run: InstalmentRun, periodsPerYear = 12): InternalRate {
  const payments = run.rows.map((row) => row.payment);
  return paymentRates(run.received, payments, periodsPerYear);
}

/**
 * The even payment an offer prints: (principal + fees spread) ÷ n, or the level payment with its fee, rounded once
 * half-up. The rows split principal and fees each for itself, so they may be a minor unit or two away.
 * Errors: RangeError past 2^53 − 1, or for a plan whose payments are not even.
 */
export function evenPayment(run: InstalmentRun): Minor {
  const { terms, rows } = run;
  const { principal, periods, repayment, rate } = terms;
  const fees = sumOf(rows.map((row) => row.fee));
  const even = repayment === "level" || (repayment === "equal-principal" && rate.numerator === 0);
  if (!even || terms.fees.some((fee) => fee.timing === "first-payment")) {
    throw new RangeError("This plan does not have one even payment.");
  }
  if (rate.numerator === 0) {
    return minor(divideInteger(add(principal, fees), periods, "half-up"));
  }
  const level = levelInstalment(principal, rate, periods, terms.rounding);
  return add(level, minor(divideInteger(fees, periods, "half-up")));
}
