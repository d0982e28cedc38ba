import { type Minor, minor } from "../money";
import { type InternalRate, internalRate } from "./internal-rate";

/** What one period's payment brings back of the principal, and what it charges on top (interest or fee). */
export type RepaymentPart = { readonly principal: Minor; readonly charge: Minor };

/** Chinese 年化利率: `simple` (单利), and `compound` by internal rate (复利), nominal and effective. Shares. */
export type AnnualisedRate = { readonly simple: number; readonly compound: InternalRate };

/**
 * The yearly rate of all charges on the principal really in use.
 * simple = charges ÷ Σ principal outstanding during each period × periods a year; compound = the internal rate of the
 * same payments. upFront: charges taken with the first advance. With equal parts of principal and a fee f a period on
 * the original amount, simple is the rule of thumb 24·f·n ÷ (n + 1) for n months.
 * Errors: RangeError unless the parts of principal are zero or more and add up to it, or when no principal is in use;
 * NoRateError and SeveralRatesError as for internalRate.
 * Source: People's Bank of China, Announcement 3 of 2021.
 */
export function annualisedRate(
  principal: Minor,
  repayments: readonly RepaymentPart[],
  periodsPerYear: number,
  upFront: Minor = minor(0),
): AnnualisedRate {
  let outstanding = principal;
  let inUse = 0;
  let charges = upFront;
  for (const each of repayments) {
    if (each.principal < 0) throw new RangeError("A part of the principal is zero or more.");
    inUse += outstanding;
    outstanding = minor(outstanding - each.principal);
    charges = minor(charges + each.charge);
  }
  if (outstanding !== 0) {
    throw new RangeError(`The repayments leave ${outstanding} of the principal; they must add up.`);
  }
  if (!(inUse > 0)) throw new RangeError("No principal is in use for any period.");
  const payments = repayments.map((each) => minor(-each.principal - each.charge));
  const compound = internalRate([minor(principal - upFront), ...payments], periodsPerYear);
  return { simple: (charges / inUse) * periodsPerYear, compound };
}
