import { type HouseholdDebt, type HouseholdParameters, minor, rate } from "@/engine";
import type { Values } from "@/lib/parameters";
import { numberOf } from "../values";
import { moneyOf, monthlyRateOf, percentOf, wholeMonths } from "./terms";

/** Months in a row above the tipping point that we call a trap. */
export const TRAP_MONTHS = 12;

/**
 * Households that all begin as this one does: the same debt, lenders, income and costs. Only luck tells them apart. Income is
 * what living costs and the month's surplus make together, so an ordinary month leaves what the two futures above are paid from.
 */
export function householdsOf(values: Values): HouseholdParameters {
  const living = moneyOf(values, "living");
  const income = minor(living + moneyOf(values, "surplus"));
  const minimum = { share: percentOf(values, "minimum"), floor: moneyOf(values, "floor") };
  const savings = moneyOf(values, "savings");
  const first: HouseholdDebt = {
    balance: moneyOf(values, "balance"),
    limit: moneyOf(values, "limit"),
    monthlyRate: monthlyRateOf(values, "rate"),
    minimum,
    spending: moneyOf(values, "spending"),
  };
  const others = Array.from({ length: numberOf(values, "lenders") }, () => ({
    balance: minor(0),
    limit: moneyOf(values, "other-limit"),
    monthlyRate: monthlyRateOf(values, "other-rate"),
    minimum,
  }));
  return {
    months: wholeMonths(values),
    debts: [first, ...others],
    income: { low: income, high: income, swing: percentOf(values, "swing") },
    jobLoss: {
      chance: percentOf(values, "job-chance"),
      months: numberOf(values, "job-months"),
      benefit: percentOf(values, "benefit"),
    },
    essentials: living,
    shock: {
      chance: percentOf(values, "bill-chance"),
      low: minor(0),
      high: moneyOf(values, "bill"),
    },
    savings: { start: savings, target: savings },
    extra: rate(1, 1),
    lateFee: moneyOf(values, "late-fee"),
    trapMonths: TRAP_MONTHS,
    rounding: "half-up",
  };
}
