import { type Minor, minor } from "../money";
import { applyRate, divideRate, multiplyRate, type Rate } from "../rates";
import { divideInteger, type Rounding } from "../rounding";

/** How often interest is added to what bears interest. A day is a 365th of a year, a month a twelfth. */
export type PostingFrequency = "daily" | "monthly" | "yearly";

/** Postings of interest in a year. */
export const POSTINGS_A_YEAR: Readonly<Record<PostingFrequency, number>> = {
  daily: 365,
  monthly: 12,
  yearly: 1,
};

const LONGEST = 36_525;

/** The rate of one posting, exact: yearly ÷ 365, ÷ 12 or ÷ 1. Errors: RangeError past 2^53 − 1. */
export function postingRate(yearly: Rate, compounding: PostingFrequency): Rate {
  return divideRate(yearly, POSTINGS_A_YEAR[compounding]);
}

/**
 * What `principal` has become after `postings` of interest at `perPosting`: P × (1 + i)^n, in minor units, worked out
 * in whole numbers and rounded once at the end, by name.
 * Errors: RangeError unless principal ≥ 0 and postings is a whole number from 0 to 36525, or past 2^53 − 1.
 */
export function compounded(
  principal: Minor,
  perPosting: Rate,
  postings: number,
  rounding: Rounding,
): Minor {
  checkGrowth(principal, postings);
  // e^40 is past 2^53: refused before the whole numbers grow large.
  const i = perPosting.numerator / perPosting.denominator;
  if (principal > 0 && Math.log(principal) + postings * Math.log1p(i) > 40) {
    throw new RangeError("The balance grows past 2^53 − 1 minor units.");
  }
  const n = BigInt(postings);
  const whole = BigInt(perPosting.denominator);
  const grown = BigInt(principal) * (whole + BigInt(perPosting.numerator)) ** n;
  return minor(divideInteger(grown, whole ** n, rounding));
}

/** One posting of interest, in minor units: closing = opening + interest. */
export type GrowthRow = { posting: number; opening: Minor; interest: Minor; closing: Minor };

/**
 * The same growth as a lender books it: interest = round(opening × i) at each posting, so it may be a few minor units
 * away from `compounded`. Errors: as for `compounded`.
 */
export function growthRows(
  principal: Minor,
  perPosting: Rate,
  postings: number,
  rounding: Rounding,
): GrowthRow[] {
  checkGrowth(principal, postings);
  const rows: GrowthRow[] = [];
  let opening = principal;
  for (let posting = 1; posting <= postings; posting++) {
    const interest = applyRate(opening, perPosting, rounding);
    const closing = minor(opening + interest);
    rows.push({ posting, opening, interest, closing });
    opening = closing;
  }
  return rows;
}

/**
 * Growth as most people guess it, in a straight line: P + round(P × i × n), in minor units.
 * Errors: as for `compounded`.
 */
export function straightLine(
  principal: Minor,
  perPosting: Rate,
  postings: number,
  rounding: Rounding,
): Minor {
  checkGrowth(principal, postings);
  return minor(principal + applyRate(principal, multiplyRate(perPosting, postings), rounding));
}

function checkGrowth(principal: Minor, postings: number): void {
  if (!Number.isSafeInteger(principal) || principal < 0) {
    throw new RangeError(`Growth starts from whole minor units of zero or more; got ${principal}.`);
  }
  if (!Number.isSafeInteger(postings) || postings < 0 || postings > LONGEST) {
    throw new RangeError(
      `Interest is posted a whole number of times from 0 to ${LONGEST}; got ${postings}.`,
    );
  }
}
