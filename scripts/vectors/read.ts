import { fromMajor, type Minor, percent, type Rate, toMajor } from "../../engine";
import { at } from "./compare";
import type { Inputs } from "./kind";

/** Reading the inputs of a case; what is missing or of the wrong form is an Error that names the key. */

export function has(inputs: Inputs, key: string): boolean {
  return at(inputs, key) !== undefined && at(inputs, key) !== null;
}

export function numberOf(inputs: Inputs, key: string, otherwise?: number): number {
  const value = at(inputs, key) ?? otherwise;
  if (typeof value !== "number") throw new Error(`The input "${key}" must be a number.`);
  return value;
}

export function textOf(inputs: Inputs, key: string, otherwise?: string): string {
  const value = at(inputs, key) ?? otherwise;
  if (typeof value !== "string") throw new Error(`The input "${key}" must be words.`);
  return value;
}

export function listOf(inputs: Inputs, key: string): readonly unknown[] {
  const value = at(inputs, key);
  if (!Array.isArray(value)) throw new Error(`The input "${key}" must be a list.`);
  return value;
}

export function recordsOf(inputs: Inputs, key: string): readonly Inputs[] {
  return listOf(inputs, key).map((each) => recordIn(each, key));
}

export function recordIn(value: unknown, key: string): Inputs {
  if (typeof value !== "object" || value === null) {
    throw new Error(`The input "${key}" must be made of named parts.`);
  }
  return value as Inputs;
}

/** Major units, as numbers of JSON, in minor units of so many decimal places. */
export function moneyOf(inputs: Inputs, key: string, digits = 2): Minor {
  return fromMajor(numberOf(inputs, key), digits);
}

/** Minor units as a major number. */
export function major(amount: Minor, digits = 2): number {
  return Number(toMajor(amount, digits));
}

/** A share such as 0.0525 as an exact rate, to twelve decimals. */
export function rateOf(share: number): Rate {
  return percent(share * 100);
}

/** How many decimal places a number is written with. */
export function decimalsIn(value: number): number {
  const [figures = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (figures.split(".")[1]?.length ?? 0) - Number(exponent));
}
