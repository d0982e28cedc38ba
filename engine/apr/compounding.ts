import { type Minor, minor } from "../money";
import { applyRate, divideRate, multiplyRate, type Rate } from "../rates";
import { divideInteger, type Rounding } from "../rounding";

/** A balance on the way, exact: numerator ÷ denominator minor units. */
export type Growing = { readonly numerator: bigint; readonly denominator: bigint };

const MOST_PERIODS = 36_600;
const PART_BITS = 50;

/** A balance before it grows. */
export function growing(balance: Minor): Growing {
  return { numerator: BigInt(balance), denominator: 1n };
}

/** × (1 + yearly ÷ periodsPerYear)^periods: exact for whole periods, the part of a period to 15 figures. */
export function grow(
  balance: Growing,
  yearly: Rate,
  periodsPerYear: number,
  periods: number,
): Growing {
  if (!Number.isSafeInteger(periodsPerYear) || periodsPerYear < 1) {
    throw new RangeError(`Interest is compounded a whole number of times a year, from 1.`);
  }
  if (!(periods >= 0 && periods <= MOST_PERIODS)) {
    throw new RangeError(`Compounding runs over 0 to ${MOST_PERIODS} periods; got ${periods}.`);
  }
  const base = BigInt(yearly.denominator) * BigInt(periodsPerYear);
  const raised = base + BigInt(yearly.numerator);
  const whole = BigInt(Math.floor(periods));
  const part = (1 + yearly.numerator / yearly.denominator / periodsPerYear) ** (periods % 1);
  const partUnits = periods % 1 === 0 ? 1n : BigInt(Math.round(part * 2 ** PART_BITS));
  const partOne = periods % 1 === 0 ? 1n : 1n << BigInt(PART_BITS);
  return {
    numerator: balance.numerator * raised ** whole * partUnits,
    denominator: balance.denominator * base ** whole * partOne,
  };
}

/** The sum of two balances. */
export function plus(a: Growing, b: Growing): Growing {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** The balance in whole minor units. Errors: RangeError past ±(2^53 − 1). */
export function settled({ numerator, denominator }: Growing, rounding: Rounding): Minor {
  return minor(divideInteger(numerator, denominator, rounding));
}

/**
 * Interest without compounding: balance × yearly rate × days ÷ yearDays, rounded once. Days: whole, from 0.
 * Errors: RangeError for days or yearDays that are not whole, or a result past 2^53 − 1.
 */
export function simpleInterest(
  balance: Minor,
  yearly: Rate,
  days: number,
  rounding: Rounding = "half-up",
  yearDays = 365,
): Minor {
  return applyRate(balance, multiplyRate(divideRate(yearly, yearDays), days), rounding);
}

/**
 * Interest compounded each day: balance × ((1 + yearly ÷ yearDays)^days − 1), rounded once at the end.
 * Errors: RangeError for days outside 0 to 36,600 or a result past 2^53 − 1.
 */
export function dailyCompoundInterest(
  balance: Minor,
  yearly: Rate,
  days: number,
  rounding: Rounding = "half-up",
  yearDays = 365,
): Minor {
  const grown = grow(growing(balance), yearly, yearDays, days);
  const interest = { ...grown, numerator: grown.numerator - BigInt(balance) * grown.denominator };
  return settled(interest, rounding);
}
