import { divideRate, fromMajor, type Minor, percent, type Rate } from "@/engine";
import type { Values } from "@/lib/parameters";
import { numberOf } from "../values";

export const moneyOf = (values: Values, key: string): Minor => fromMajor(numberOf(values, key));

export const percentOf = (values: Values, key: string): Rate => percent(numberOf(values, key));

/** A twelfth of the yearly rate, exact. */
export const monthlyRateOf = (values: Values, key: string): Rate =>
  divideRate(percentOf(values, key), 12);

export const wholeMonths = (values: Values): number => Math.round(12 * numberOf(values, "years"));

/** Minor units as the plain number that outputs carry. */
export const major = (amount: number): number => amount / 100;
