import { add, type Minor, minor, smallerOf } from "../money";
import { applyRate, multiplyRate, type Rate, rate } from "../rates";
import { divideInteger } from "../rounding";
import { checkWhole } from "./terms";

/** A legal ceiling on the price of a loan: a share of the credit a day, default fees in all, and everything in all. */
export type PriceCap = { daily: Rate; defaultFees: Minor; total: Rate };

/**
 * High-cost short-term credit in the United Kingdom: 0.8% a day, £15, 100% of the credit; minor units are pence.
 * Source: FCA Handbook CONC 5A, https://www.fca.org.uk/firms/price-cap-high-cost-short-term-credit.
 */
export const UK_PRICE_CAP: PriceCap = {
  daily: rate(8, 1000),
  defaultFees: minor(1500),
  total: rate(1, 1),
};

/** The most that may be charged, in minor units; `capReachedOnDay` is null when the daily cap is zero. */
export type CappedCharges = {
  /** For `days` of credit, without default. */
  charges: Minor;
  /** The most default fees on top: never more than what the total leaves. */
  defaultFees: Minor;
  /** The most for everything, however late the loan is. */
  total: Minor;
  /** The first day on which the daily charge has used up the total. */
  capReachedOnDay: number | null;
};

const LARGEST_AMOUNT = 10 ** 13;
const LONGEST = 36_525;

/**
 * The ceilings for a credit outstanding in full for `days`: charges = min(credit × daily × days, total), simple, never
 * compounded; a renewal adds days and charges but moves no ceiling. Rounding: down, as a cap is never passed.
 * Errors: RangeError for a credit not whole and positive, days not from 0 to 36525, or a result past 2^53 − 1.
 */
export function cappedCharges(credit: Minor, days: number, cap: PriceCap): CappedCharges {
  checkWhole("The credit", credit, 1, LARGEST_AMOUNT);
  checkWhole("The number of days", days, 0, LONGEST);
  const total = applyRate(credit, cap.total, "down");
  const charges = smallerOf(applyRate(credit, multiplyRate(cap.daily, days), "down"), total);
  return {
    charges,
    defaultFees: smallerOf(cap.defaultFees, minor(total - charges)),
    total,
    capReachedOnDay: dayReached(cap),
  };
}

/** What has to be repaid at the most after `days` without default, in minor units: credit + charges. */
export function mostRepayable(credit: Minor, days: number, cap: PriceCap): Minor {
  return add(credit, cappedCharges(credit, days, cap).charges);
}

/** rate × multiple, exact, for a ceiling tied to a published rate (four times the loan prime rate, 四倍LPR). */
export function multipleCap(reference: Rate, multiple: number): Rate {
  return multiplyRate(reference, multiple);
}

function dayReached({ daily, total }: PriceCap): number | null {
  if (daily.numerator === 0) return null;
  const needed = BigInt(total.numerator) * BigInt(daily.denominator);
  return divideInteger(needed, BigInt(total.denominator) * BigInt(daily.numerator), "up");
}
