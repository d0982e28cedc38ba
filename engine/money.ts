import { checkedDigits, decimalUnits } from "./decimal";

/** Money in whole minor units: cents, fen, pence, or yen where there is no smaller coin. */
export type Minor = number & { readonly __unit: "minor" };

/** Marks an integer as minor units. Errors: RangeError unless it is an integer within ±(2^53 − 1). */
export function minor(value: number): Minor {
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`Money is counted in whole minor units up to 2^53 − 1; got ${value}.`);
  }
  return (value === 0 ? 0 : value) as Minor;
}

/**
 * "12.34" → 1234. Text and numbers are read as exact decimals, never as binary fractions.
 * Rounding: half-up beyond `digits`, the decimal places of the currency.
 * Errors: RangeError for text that is no decimal number, or a value that is not finite or too large.
 */
export function fromMajor(value: number | string, digits = 2): Minor {
  return minor(decimalUnits(value, digits));
}

/** 865963 → "8659.63": plain text with exactly `digits` decimal places, no grouping, no symbol. */
export function toMajor(amount: Minor, digits = 2): string {
  const places = checkedDigits(digits);
  const sign = amount < 0 ? "-" : "";
  const figures = String(Math.abs(amount)).padStart(places + 1, "0");
  if (places === 0) return `${sign}${figures}`;
  return `${sign}${figures.slice(0, -places)}.${figures.slice(-places)}`;
}

/** a + b in minor units. Errors: RangeError past ±(2^53 − 1). */
export function add(a: Minor, b: Minor): Minor {
  return minor(a + b);
}

/** a − b in minor units. Errors: RangeError past ±(2^53 − 1). */
export function subtract(a: Minor, b: Minor): Minor {
  return minor(a - b);
}

/** The smaller of two amounts. */
export function smallerOf(a: Minor, b: Minor): Minor {
  return a < b ? a : b;
}

/** The larger of two amounts. */
export function largerOf(a: Minor, b: Minor): Minor {
  return a > b ? a : b;
}
