import { minor } from "../money";
import { type Rate, rate, toPercent } from "../rates";
import { offeredRates } from "./offered";
import type { InstalmentTerms } from "./terms";

/**
 * The rule of thumb for the yearly rate of an evenly spread fee: 2 × m × F ÷ (n + 1), with F the whole fee as a share of
 * the principal, n periods, m periods a year. For months and a fee of f a month it is 24 × f × n ÷ (n + 1).
 * A share, nearest binary number. It takes the average principal, P × (n + 1) ÷ 2n, for the principal of every period.
 * Errors: RangeError unless n is a whole number of one or more.
 */
export function ruleOfThumb(wholeFee: Rate, periods: number, periodsPerYear = 12): number {
  if (!Number.isSafeInteger(periods) || periods < 1) {
    throw new RangeError(`A plan has a whole number of one or more periods; got ${periods}.`);
  }
  return ((2 * periodsPerYear) / (periods + 1)) * (toPercent(wholeFee) / 100);
}

/** The rule of thumb for a spread fee, the exact nominal rate, and rule − exact, as shares of a year. */
export type ThumbCheck = { thumb: number; nominal: number; error: number };

/**
 * How far the rule of thumb is from 12 × the monthly internal rate for a plan of equal parts and one spread fee.
 * It overstates, the more the longer the plan. Errors: as for ruleOfThumb and paymentRates.
 */
export function thumbCheck(wholeFee: Rate, periods: number, periodsPerYear = 12): ThumbCheck {
  const thumb = ruleOfThumb(wholeFee, periods, periodsPerYear);
  const { nominal } = offeredRates(flatTerms(wholeFee, periods), periodsPerYear);
  return { thumb, nominal, error: thumb - nominal };
}

function flatTerms(wholeFee: Rate, periods: number): InstalmentTerms {
  const charge = { kind: "total", share: wholeFee } as const;
  return {
    principal: minor(100),
    periods,
    repayment: "equal-principal",
    rate: rate(0, 1),
    fees: [{ charge, timing: "spread", ifSettled: "charged" }],
    rounding: "half-up",
  };
}
