import { minor } from "../money";
import { openLines } from "./line";
import { luckOf } from "./luck";
import { type Household, monthOf } from "./month";
import { checkHouseholds, type HouseholdParameters, ordinarySurplus, whole } from "./parameters";
import { emptyTally, type HouseholdTally, mergeTallies } from "./tally";
import { noteMonth, watchTrap } from "./trap";

/** The most households of one simulation. */
export const MOST_HOUSEHOLDS = 1_000_000;

/**
 * Follows the households numbered from `from` up to, not including, `to`, and counts what became of them. Each has luck of
 * its own from the seed and its number, so any way of cutting a range in pieces gives the same merged tally.
 * Unit: minor units, exact. Rounding: the parameters' own.
 * Errors: RangeError for parameters without meaning, numbers not whole with 0 ≤ from ≤ to ≤ 1,000,000, a debt past
 * 10^13 minor units, or sums past 2^53 − 1.
 */
export function simulateHouseholds(
  parameters: HouseholdParameters,
  seed: string | number,
  from: number,
  to: number,
): HouseholdTally {
  return countHouseholds(parameters, seed, from, to, null);
}

/**
 * The same, and into `debts`, when given, what household n owes at the end of month m, at n × months + m − 1.
 */
export function countHouseholds(
  parameters: HouseholdParameters,
  seed: string | number,
  from: number,
  to: number,
  debts: Float64Array | null,
): HouseholdTally {
  checkHouseholds(parameters);
  whole("The number of households", to, 0, MOST_HOUSEHOLDS);
  whole("The first household", from, 0, to);
  const { months, trapMonths, savings } = parameters;
  const lines = openLines(parameters);
  const postMonth = monthOf(parameters);
  const luckNow = { income: 0, shock: 0, jobless: false };
  const trappedIn = new Array<number>(months).fill(0);
  const missedIn = new Array<number>(months).fill(0);
  const owed = new Float64Array(months);
  let [trapped, missed, borrowedToPay, debtFree, interest] = [0, 0, 0, 0, 0];

  for (let number = from; number < to; number++) {
    const luck = luckOf(parameters, seed, number);
    const watch = watchTrap(ordinarySurplus(parameters, luck.usual));
    const home = openHousehold(lines, savings.start);
    let missedFirst = 0;
    let juggled = false;
    for (let month = 1; month <= months; month++) {
      luck.next(luckNow);
      postMonth(home, luckNow);
      noteMonth(watch, trapMonths, month, home.interest, home.debt);
      if (home.missed > 0 && missedFirst === 0) missedFirst = month;
      if (home.drawnToPay > 0) juggled = true;
      interest += home.interest;
      owed[month - 1] = (owed[month - 1] ?? 0) + home.debt;
      if (debts) debts[number * months + month - 1] = home.debt;
    }
    if (watch.since !== null) count(trappedIn, watch.since);
    if (watch.since !== null) trapped++;
    if (missedFirst > 0) count(missedIn, missedFirst);
    if (missedFirst > 0) missed++;
    if (juggled) borrowedToPay++;
    if (home.debt === 0) debtFree++;
  }
  return {
    households: to - from,
    trapped,
    trappedIn,
    missed,
    missedIn,
    borrowedToPay,
    debtFree,
    owed: Array.from(owed, minor),
    interest: minor(interest),
  };
}

/**
 * The same in steps of `step` households, for a progress bar and a way to stop: each step yields the tally so far.
 * Errors: as for simulateHouseholds, and for a step that is not a whole number of one or more.
 */
export function* householdSteps(
  parameters: HouseholdParameters,
  seed: string | number,
  households: number,
  step = 500,
): Generator<HouseholdTally, HouseholdTally> {
  whole("The step", step, 1, MOST_HOUSEHOLDS);
  let tally = emptyTally(parameters.months);
  for (let from = 0; from < households; from += step) {
    const to = Math.min(from + step, households);
    tally = mergeTallies(tally, simulateHouseholds(parameters, seed, from, to));
    yield tally;
  }
  return tally;
}

/** A household before its first month, on lines set back to their starting balances. */
export function openHousehold(lines: Household["lines"], savings: number): Household {
  for (const line of lines.listed) line.balance = line.start;
  const drawn = { drawnToLive: 0, drawnToPay: 0, unmet: 0, missed: 0 };
  return { lines, savings, interest: 0, spent: 0, debt: 0, ...drawn, extra: 0 };
}

function count(months: number[], month: number): void {
  months[month - 1] = (months[month - 1] ?? 0) + 1;
}
