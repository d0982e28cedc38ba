import type { Lap, Model } from "./model";

/** Outputs that the first two laps alone decide. */
const EARLY = new Set([
  "owed",
  "available",
  "carried",
  "carried-available",
  "lap-interest",
  "bill",
  "lap-payment",
]);

const FIRST = 2;

/** The laps an output comes from: the first ones, how many are left out, and the last or the first refused one. */
export type ReasonLaps = {
  readonly first: readonly Lap[];
  readonly between: number;
  readonly last: Lap | null;
};

export function lapsFor(model: Model, output: string): ReasonLaps {
  const { laps } = model;
  const first = laps.slice(0, FIRST);
  const end = output === "refused-lap" ? laps.find(({ refused }) => refused > 0) : laps.at(-1);
  if (EARLY.has(output) || !end || end.number <= FIRST) return { first, between: 0, last: null };
  return { first, between: end.number - FIRST - 1, last: end };
}
