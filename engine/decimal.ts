import { divideInteger } from "./rounding";

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/;
const LONGEST = 400;

/**
 * A decimal (12.5, "12.5", 1e-7) counted in units of 10^−digits, as an exact integer.
 * A number means its shortest text: 0.1 is one tenth. Rounding: half-up beyond `digits`.
 * Errors: RangeError for other text, a value that is not finite, or a result past 2^53 − 1.
 */
export function decimalUnits(value: number | string, digits: number): number {
  const text = String(value);
  const match = DECIMAL.exec(text);
  if (!match || text.length > LONGEST) {
    throw new RangeError(`Expected a decimal number such as 12.50; got ${JSON.stringify(text)}.`);
  }
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const significand = BigInt(`${whole}${fraction}`);
  const shift = Number(exponent) - fraction.length + checkedDigits(digits);
  const signed = sign === "-" ? -significand : significand;
  if (signed === 0n) return 0;
  return shift >= 0
    ? divideInteger(signed * 10n ** BigInt(shift), 1n, "half-up")
    : divideInteger(signed, 10n ** BigInt(-shift), "half-up");
}

/** Guards a count of decimal places: an integer from 0 to 15, else a RangeError. */
export function checkedDigits(digits: number): number {
  if (!Number.isInteger(digits) || digits < 0 || digits > 15) {
    throw new RangeError(`Decimal places must be a whole number from 0 to 15; got ${digits}.`);
  }
  return digits;
}
