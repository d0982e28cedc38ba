import { type Minor, minor } from "../money";
import { checkHouseholds, type HouseholdParameters, whole } from "./parameters";
import { countHouseholds, MOST_HOUSEHOLDS } from "./simulate";
import { emptyTally, type HouseholdTally, mergeTallies } from "./tally";

/** The percentiles of a fan chart. */
export const FAN_PERCENTILES = [10, 25, 50, 75, 90] as const;

/** What households owe at the end of one month, in minor units: the amount that so many per cent of them owe at most. */
export type DebtFan = Readonly<Record<`p${(typeof FAN_PERCENTILES)[number]}`, Minor>>;

/** A whole simulation: what was counted, and the spread of debt by month, entry 0 for month 1. */
export type HouseholdStudy = { tally: HouseholdTally; fan: readonly DebtFan[] };

/** The most months of households whose debts are kept for the percentiles: 100,000 households over ten years. */
const MOST_MONTHS = 12_000_000;

/**
 * Follows households in steps and keeps what each owes in each month. Every step yields the tally so far, whose `households`
 * is the progress; stopping between steps is the way to cancel. The end returns the study. As any cut gives the same luck, the
 * study does not depend on the step.
 * Percentile p: the smallest debt that at least p% of the households do not exceed (nearest rank), an amount of one of them.
 * Errors: as for simulateHouseholds; RangeError for no household, a step below one, or over 12 million months of households.
 */
export function* studyHouseholds(
  parameters: HouseholdParameters,
  seed: string | number,
  households: number,
  step = 500,
): Generator<HouseholdTally, HouseholdStudy> {
  checkHouseholds(parameters);
  const { months } = parameters;
  whole("The number of households", households, 1, Math.floor(MOST_MONTHS / months));
  whole("The step", step, 1, MOST_HOUSEHOLDS);
  const debts = new Float64Array(households * months);
  let tally = emptyTally(months);
  for (let from = 0; from < households; from += step) {
    const to = Math.min(from + step, households);
    tally = mergeTallies(tally, countHouseholds(parameters, seed, from, to, debts));
    yield tally;
  }
  return { tally, fan: fanOf(debts, months) };
}

function fanOf(debts: Float64Array, months: number): DebtFan[] {
  const households = debts.length / months;
  const column = new Float64Array(households);
  return Array.from({ length: months }, (_, month) => {
    for (let n = 0; n < households; n++) column[n] = debts[n * months + month] ?? 0;
    column.sort();
    const at = (percentile: number) =>
      minor(column[Math.ceil((percentile * households) / 100) - 1] ?? 0);
    return { p10: at(10), p25: at(25), p50: at(50), p75: at(75), p90: at(90) };
  });
}
