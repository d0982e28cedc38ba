import { add, largerOf, type Minor, minor, subtract } from "../money";
import { growing, plus, settled } from "./compounding";
import { type Tier, tierParts } from "./tiers";

/**
 * The effective annual percentage rate of one billing cycle: finance charge ÷ denominator × cycles a year, a share,
 * not compounded. With a charge by periodic rates only, the denominator is the balance they apply to.
 * Errors: RangeError for a denominator or cycles not above zero, or a charge below zero.
 * Source: 12 CFR 1026.14(c) and Appendix F, https://www.consumerfinance.gov/rules-policy/regulations/1026/f/
 */
export function openEndRate(charge: Minor, denominator: Minor, cyclesPerYear: number): number {
  if (!(denominator > 0))
    throw new RangeError("A rate needs a balance above zero to be a part of.");
  if (!(charge >= 0)) throw new RangeError(`A finance charge is zero or more; got ${charge}.`);
  if (!(cyclesPerYear > 0) || !Number.isFinite(cyclesPerYear)) {
    throw new RangeError(`Cycles in a year must be above zero; got ${cyclesPerYear}.`);
  }
  return (charge / denominator) * cyclesPerYear;
}

/**
 * The denominator when transactions bear a charge of their own: their sum, and the part by which the balance subject to
 * the periodic rate exceeds it, never below zero; no amount counts twice. Source: 12 CFR 1026 Appendix F.
 */
export function openEndDenominator(chargedTransactions: Minor, rateBalance: Minor): Minor {
  const excess = largerOf(minor(0), subtract(rateBalance, chargedTransactions));
  return add(chargedTransactions, excess);
}

/**
 * One cycle's charge when parts of the balance bear different rates per cycle, half-up once on the sum.
 * Errors: as for tierParts. Source: comment 14(c)(1) to 12 CFR 1026.
 */
export function splitRateCharge(balance: Minor, tiers: readonly Tier[]): Minor {
  const charge = tierParts(balance, tiers)
    .map(({ part, rate }) => ({
      numerator: BigInt(part) * BigInt(rate.numerator),
      denominator: BigInt(rate.denominator),
    }))
    .reduce(plus, growing(minor(0)));
  return settled(charge, "half-up");
}
