import type { Unit } from "../parameters";

/** Inputs that came after the card's. New ones go to the end: the order of drawing is part of what a seed means. */
const laterUnits = {
  days: "days",
  years: "years",
  /** Rates of a period, as offers state them. */
  daily: "percent",
  monthly: "percent",
  quarterly: "percent",
  /** A fee as a percent of an amount. */
  fee: "percent",
  amount: "money",
  price: "money",
  limit: "money",
  income: "money",
  surplus: "money",
  /** How many of something; the day of a month. */
  count: "count",
  "balance-b": "money",
  "rate-b": "percent",
  "balance-c": "money",
  "rate-c": "percent",
} as const satisfies Record<string, Unit>;

export type LaterInput = keyof typeof laterUnits;

export const laterInputs = Object.keys(laterUnits) as LaterInput[];

/** The inputs an item may draw; keys and units are those of the minimum-payment simulator, and then more. */
export const inputUnits = {
  balance: "money",
  rate: "percent",
  percent: "percent",
  floor: "money",
  payment: "money",
  spending: "money",
  months: "months",
  ...laterUnits,
} as const satisfies Record<string, Unit>;

export type NumberInput = keyof typeof inputUnits;

export const numberInputs: readonly NumberInput[] = [
  "balance",
  "rate",
  "percent",
  "floor",
  "payment",
  "spending",
  "months",
  ...laterInputs,
];

export const cycles = ["twelfth", "thirty-days"] as const;
export const rules = ["percent", "percent-plus-interest"] as const;
export const bases = ["after-interest", "before-interest"] as const;

/** One drawn card. What an item leaves out stays undefined and a figure that needs it says so. */
export type CardInputs = Readonly<Partial<Record<NumberInput, number>>> & {
  readonly cycle: (typeof cycles)[number];
  readonly rule: (typeof rules)[number];
  readonly base: (typeof bases)[number];
};

export const unstated = {
  cycle: "twelfth",
  rule: "percent",
  base: "after-interest",
  floor: 0,
  spending: 0,
} as const satisfies CardInputs;

export function isNumberInput(name: string): name is NumberInput {
  return Object.hasOwn(inputUnits, name);
}
