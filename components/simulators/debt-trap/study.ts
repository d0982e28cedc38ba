import { type HouseholdParameters, studyHouseholds } from "@/engine";
import type { Values } from "@/lib/parameters";
import { numberOf } from "../values";
import { householdsOf } from "./households";
import { type LeverId, leversOf } from "./levers";

/** What is to be worked out, as plain data that can be handed to a worker. */
export type StudyJob = {
  readonly seed: string;
  readonly households: number;
  readonly runs: readonly { readonly id: LeverId; readonly parameters: HouseholdParameters }[];
};

/** The spread of debt at the end of a month, in major units. */
export type Spread = Readonly<Record<"p10" | "p25" | "p50" | "p75" | "p90", number>>;

/** What became of the households under one change. Shares are percent with one decimal. */
export type StudyResult = {
  readonly id: LeverId;
  readonly trapped: number;
  readonly missed: number;
  readonly juggled: number;
  readonly free: number;
  /** The debt that half of them do not exceed at the end. */
  readonly median: number;
  /** The debt that nine in ten do not exceed at the end. */
  readonly worst: number;
  /** Entry 0 is the start, entry m the end of month m. */
  readonly fan: readonly Spread[];
};

export function studyJob(values: Values): StudyJob {
  return {
    seed: String(numberOf(values, "seed")),
    households: numberOf(values, "households"),
    runs: leversOf(values).map((lever) => ({
      id: lever.id,
      parameters: householdsOf(lever.values),
    })),
  };
}

/** All households of all runs: what a progress bar goes up to. */
export const wholeOf = ({ households, runs }: StudyJob): number => households * runs.length;

/** Households between two looks at the clock. */
const STEP = 100;

/**
 * Follows all runs of a job. Each step yields how many households are done; leaving it between steps is the way to stop.
 * Errors: RangeError where a debt grows past what can be counted.
 */
export function* studySteps(job: StudyJob): Generator<number, StudyResult[]> {
  const results: StudyResult[] = [];
  for (const [index, { id, parameters }] of job.runs.entries()) {
    const steps = studyHouseholds(parameters, job.seed, job.households, STEP);
    let next = steps.next();
    while (!next.done) {
      yield index * job.households + next.value.households;
      next = steps.next();
    }
    const { tally, fan } = next.value;
    const last = fan.at(-1);
    const share = (count: number) => Math.round((1000 * count) / tally.households) / 10;
    const start = parameters.debts.reduce((sum, { balance }) => sum + balance, 0) / 100;
    results.push({
      id,
      trapped: share(tally.trapped),
      missed: share(tally.missed),
      juggled: share(tally.borrowedToPay),
      free: share(tally.debtFree),
      median: (last?.p50 ?? 0) / 100,
      worst: (last?.p90 ?? 0) / 100,
      fan: [
        { p10: start, p25: start, p50: start, p75: start, p90: start },
        ...fan.map(({ p10, p25, p50, p75, p90 }) => ({
          p10: p10 / 100,
          p25: p25 / 100,
          p50: p50 / 100,
          p75: p75 / 100,
          p90: p90 / 100,
        })),
      ],
    });
  }
  return results;
}
