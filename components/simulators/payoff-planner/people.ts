import people from "./people.json";

/** One debt of a list. Money in major units, the rate a simple yearly percent, the minimum an amount a month. */
export type ListedDebt = {
  readonly id: string;
  readonly balance: number;
  readonly rate: number;
  readonly minimum: number;
};

/** A list of debts, and which of them new spending and surprise bills go on. */
export type DebtList = { readonly spends: string; readonly debts: readonly ListedDebt[] };

export const sampleNames = ["maya", "lin", "chen", "omar"] as const;

export type SampleName = (typeof sampleNames)[number];

const samples: Record<SampleName, DebtList> = people;

/** The list shown in place of one's own while there is none. */
const STAND_IN = "maya";

export function sampleFor(person: string): DebtList {
  const name = sampleNames.find((each) => each === person) ?? STAND_IN;
  return samples[name];
}
