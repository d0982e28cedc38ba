import { type Minor, minor } from "../money";
import { divideInteger } from "../rounding";

/** A balance held on so many days. */
export type HeldBalance = { readonly balance: Minor; readonly days: number };

/**
 * Annual percentage yield as a share: (1 + interest ÷ principal)^(365 ÷ days) − 1, for 365 days interest ÷ principal.
 * Interest in whole minor units, as paid; unrounded, disclosed with two decimals of a percent. yearDays may be 366.
 * Errors: RangeError unless principal > 0, days ≥ 1 and interest > −principal.
 * Source: 12 CFR 1030 Appendix A, Part I.A, https://www.consumerfinance.gov/rules-policy/regulations/1030/a/
 */
export function annualPercentageYield(
  interest: Minor,
  principal: Minor,
  days: number,
  yearDays = 365,
): number {
  const earned = share(interest, principal, days);
  return days === yearDays ? earned : powered(earned, yearDays / days);
}

/**
 * Annual percentage yield earned when interest is compounded less often than statements are sent:
 * (1 + (interest ÷ balance) × (compoundingDays ÷ days))^(365 ÷ compoundingDays) − 1.
 * Errors: as for annualPercentageYield. Source: 12 CFR 1030 Appendix A, Part II.B.
 */
export function yieldEarnedSpecial(
  interest: Minor,
  averageBalance: Minor,
  days: number,
  compoundingDays: number,
  yearDays = 365,
): number {
  if (!(compoundingDays >= 1)) throw new RangeError("Interest is compounded every 1 day or more.");
  const earned = share(interest, averageBalance, days) * (compoundingDays / days);
  return compoundingDays === yearDays ? earned : powered(earned, yearDays / compoundingDays);
}

/**
 * The average of daily balances, half-up to the minor unit; a negative balance counts as zero (comment II-2). The APY
 * earned of a period is annualPercentageYield on it. Errors: RangeError for no days or days that are not whole.
 */
export function averageHeld(balances: readonly HeldBalance[]): Minor {
  const days = balances.reduce((sum, each) => sum + each.days, 0);
  const balanceDays = balances.reduce(
    (sum, each) => minor(sum + minor(Math.max(0, each.balance) * each.days)),
    minor(0),
  );
  return minor(divideInteger(balanceDays, days, "half-up"));
}

function share(interest: Minor, principal: Minor, days: number): number {
  if (!(principal > 0)) throw new RangeError(`A yield needs a principal above zero: ${principal}.`);
  if (!(days >= 1) || !Number.isFinite(days)) {
    throw new RangeError(`A yield is earned over one day or more; got ${days}.`);
  }
  return interest / principal;
}

function powered(earned: number, times: number): number {
  const yearly = earned > -1 ? Math.expm1(times * Math.log1p(earned)) : Number.NaN;
  if (!Number.isFinite(yearly)) {
    throw new RangeError("The interest is all of the principal lost, or too much for a year.");
  }
  return yearly;
}
