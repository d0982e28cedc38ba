import { type Minor, minor } from "../money";
import { divideInteger, multiplyDivide } from "../rounding";
import { regulationZRate } from "./regulation-z";
import { periodsPerYear, type UnitPeriod } from "./unit-period";

/**
 * The annual percentage rate of one advance repaid with its fee after a term of up to a year: fee ÷ principal × w, w
 * being 365 ÷ days or 12 ÷ months. $15 on $100 for 14 days is 391.07%. A share, unrounded.
 * Errors: RangeError for a principal not above zero or a term outside a year. Source: 12 CFR 1026 Appendix J (b)(5)(vi).
 */
export function singlePaymentRate(
  principal: Minor,
  fee: Minor,
  term: { readonly days: number } | { readonly months: number },
): number {
  const unit: UnitPeriod =
    "days" in term
      ? { kind: "term-in-days", length: term.days }
      : { kind: "term-in-months", length: term.months };
  const flows = [
    { kind: "advance", amount: principal, whole: 0 },
    { kind: "payment", amount: minor(principal + fee), whole: 1 },
  ] as const;
  return regulationZRate(flows, periodsPerYear(unit)).apr;
}

/** The cost of a payday loan as the CFPB words it. Money in minor units, the rate a share. */
export type DailyCost = { readonly daily: Minor; readonly yearly: Minor; readonly rate: number };

/**
 * Fee ÷ days rounded half-up to a daily cost, × 365, and that over the principal: $1.07, $390.55 and 390.55% for $15
 * on $100 over 14 days. The rounding makes it differ from singlePaymentRate.
 * Errors: RangeError for a principal or days not above zero. Source: CFPB, "What is a payday loan?".
 */
export function roundedDailyCost(principal: Minor, fee: Minor, days: number): DailyCost {
  if (!(principal > 0)) throw new RangeError("A loan has a principal above zero.");
  if (!(days >= 1)) throw new RangeError(`A loan runs for one day or more; got ${days}.`);
  const daily = minor(divideInteger(fee, days, "half-up"));
  const yearly = minor(multiplyDivide(daily, 365, 1, "half-up"));
  return { daily, yearly, rate: yearly / principal };
}
