import { decimalUnits } from "../decimal";

const MOST_DIGITS = 15;

/**
 * A rate as a percentage with so many decimals, a half away from zero: 0.128347 → 12.83.
 * The share is first read at 15 digits, so that the binary 6.4499999999999993% counts as 6.45%.
 * Errors: RangeError for a rate that is not finite or needs more than 2^53 − 1 units of the last decimal.
 */
export function toPercentDigits(share: number, decimals: number): number {
  if (!Number.isFinite(share))
    throw new RangeError(`A rate to print must be finite; got ${share}.`);
  const percentage = Number((share * 100).toPrecision(MOST_DIGITS));
  return decimalUnits(percentage, decimals) / 10 ** decimals;
}

/** Percent with two decimals, as Regulation Z (closed and open end) and Regulation DD disclose. */
export function toTwoDecimals(share: number): number {
  return toPercentDigits(share, 2);
}

/** Percent with one decimal, a following digit of 5 or more rounds up: Directive 2008/48/EC Annex I remark (d). */
export function toOneDecimal(share: number): number {
  return toPercentDigits(share, 1);
}
