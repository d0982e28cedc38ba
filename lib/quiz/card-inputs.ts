import type { Unit } from "../parameters";

/** The inputs an item may draw; keys and units are those of the minimum-payment simulator. */
export const inputUnits = {
  balance: "money",
  rate: "percent",
  percent: "percent",
  floor: "money",
  payment: "money",
  spending: "money",
  months: "months",
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
