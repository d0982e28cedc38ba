import { partOf } from "../part";
import { random } from "../random";
import type { Rate } from "../rates";
import type { HouseholdParameters } from "./parameters";

/** What chance brings in one month: income and a bill on top, in minor units, and whether a job was out. */
export type Luck = { income: number; shock: number; jobless: boolean };

/**
 * The luck of one household: a stream of its own from the seed and its number, so it is the same whatever other
 * households are simulated, and in whatever order. Four numbers are drawn each month whether they are used or not, so
 * the same seed brings the same luck under other debts, rates and habits.
 * usual = low + floor(u × (high − low + 1)); month = usual − s + floor(u × (2s + 1)) with s = round(usual × swing).
 */
export function luckOf(parameters: HouseholdParameters, seed: string | number, household: number) {
  const { income, jobLoss, shock, rounding } = parameters;
  const stream = random(`${seed}/${household}`);
  const usual = between(income.low, income.high, stream.next());
  const swing = partOf(income.swing, rounding)(usual);
  const benefit = partOf(jobLoss.benefit, rounding)(usual);
  const losesJob = chanceOf(jobLoss.chance);
  const meetsShock = chanceOf(shock.chance);
  let monthsOut = 0;
  return {
    usual,
    next(into: Luck): void {
      const swings = stream.next();
      const job = stream.next();
      const bill = stream.next();
      const size = stream.next();
      if (monthsOut === 0 && job < losesJob) monthsOut = jobLoss.months;
      into.jobless = monthsOut > 0;
      if (monthsOut > 0) {
        monthsOut--;
        into.income = benefit;
      } else into.income = between(usual - swing, usual + swing, swings);
      into.shock = bill < meetsShock ? between(shock.low, shock.high, size) : 0;
    },
  };
}

function between(low: number, high: number, drawn: number): number {
  return low + Math.floor(drawn * (high - low + 1));
}

function chanceOf({ numerator, denominator }: Rate): number {
  return numerator / denominator;
}
