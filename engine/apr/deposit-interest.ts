import { type Minor, minor, subtract } from "../money";
import type { Rate } from "../rates";
import { type Growing, grow, growing, plus, settled } from "./compounding";
import { type Tier, tierParts } from "./tiers";

/** A rate that holds for so many days. */
export type RateStep = { readonly rate: Rate; readonly days: number };

/** How often a year interest is compounded, in a year of so many days; null is simple interest, not compounded. */
export type DepositCompounding = {
  readonly periodsPerYear: number;
  readonly yearDays: number;
} | null;

/**
 * Interest of a deposit whose rate changes, in order. Compounded exactly from step to step; after each full year the
 * interest so far is credited in whole minor units, half-up, and the rest at the end.
 * Errors: RangeError for a principal below zero, or periods past those of grow.
 * Source: 12 CFR 1030 Appendix A, Part I.B; its example (2) prints $133.13, which only yearly crediting gives.
 */
export function steppedInterest(
  principal: Minor,
  steps: readonly RateStep[],
  compounding: DepositCompounding,
): Minor {
  const yearDays = compounding?.yearDays ?? 365;
  let balance = growing(principal);
  let day = 0;
  for (const step of steps) {
    let left = step.days;
    while (left > 0) {
      const days = Math.min(left, yearDays - (day % yearDays));
      balance = grown(balance, step.rate, days, compounding, principal);
      day += days;
      left -= days;
      if (day % yearDays === 0) balance = growing(settled(balance, "half-up"));
    }
  }
  return subtract(settled(balance, "half-up"), principal);
}

/**
 * Interest of a deposit whose tiers each bear their own rate (tiering method B), the parts exact, rounded half-up once.
 * Errors: as for tierParts and grow. Source: 12 CFR 1030 Appendix A, Part I.D.
 */
export function tieredInterest(
  balance: Minor,
  tiers: readonly Tier[],
  days: number,
  compounding: DepositCompounding,
): Minor {
  const sum = tierParts(balance, tiers)
    .map(({ part, rate }) => grown(growing(part), rate, days, compounding, part))
    .reduce(plus, growing(minor(0)));
  return subtract(settled(sum, "half-up"), balance);
}

/**
 * The composite yield of rates that apply in turn and are not compounded: Σ rate·days ÷ Σ days, as a share.
 * Errors: RangeError for no days. Source: 12 CFR 1030 Appendix A, Part I.E.2.
 */
export function compositeYield(steps: readonly RateStep[]): number {
  const days = steps.reduce((sum, step) => sum + step.days, 0);
  if (!(days > 0)) throw new RangeError("A composite yield needs steps of at least one day.");
  const rateDays = steps.reduce(
    (sum, { rate, days: held }) => sum + (rate.numerator / rate.denominator) * held,
    0,
  );
  return rateDays / days;
}

function grown(
  balance: Growing,
  rate: Rate,
  days: number,
  compounding: DepositCompounding,
  principal: Minor,
): Growing {
  if (compounding) {
    const { periodsPerYear, yearDays } = compounding;
    return grow(balance, rate, periodsPerYear, (periodsPerYear * days) / yearDays);
  }
  const numerator = BigInt(principal) * BigInt(rate.numerator) * BigInt(days);
  return plus(balance, { numerator, denominator: BigInt(rate.denominator) * 365n });
}
