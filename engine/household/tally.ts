import { type Minor, minor } from "../money";

/**
 * What became of a group of households. Two tallies of the same parameters and seed can be put together with
 * mergeTallies. Arrays are by month, entry 0 for month 1. Amounts in minor units.
 */
export type HouseholdTally = {
  households: number;
  /** Households that fell into the trap, by the month it began, and all of them. */
  trapped: number;
  trappedIn: readonly number[];
  /** Households that missed a minimum, by the first month they did, and all of them. */
  missed: number;
  missedIn: readonly number[];
  /** Households that ever drew on one lender to pay another. */
  borrowedToPay: number;
  /** Households that owe nothing at the end. */
  debtFree: number;
  /** What all of them owe together at the end of each month. */
  owed: readonly Minor[];
  interest: Minor;
};

/** A tally of no household. */
export function emptyTally(months: number): HouseholdTally {
  const zeros = new Array<number>(months).fill(0);
  return {
    households: 0,
    trapped: 0,
    trappedIn: zeros,
    missed: 0,
    missedIn: zeros,
    borrowedToPay: 0,
    debtFree: 0,
    owed: zeros.map(minor),
    interest: minor(0),
  };
}

/**
 * Two groups as one. The order, and how the groups were cut, makes no difference.
 * Errors: RangeError for runs of different lengths, or sums past 2^53 − 1.
 */
export function mergeTallies(a: HouseholdTally, b: HouseholdTally): HouseholdTally {
  if (a.owed.length !== b.owed.length) {
    throw new RangeError("Only tallies over the same months can be put together.");
  }
  const sums = (x: readonly number[], y: readonly number[]) => x.map((v, i) => v + (y[i] ?? 0));
  return {
    households: a.households + b.households,
    trapped: a.trapped + b.trapped,
    trappedIn: sums(a.trappedIn, b.trappedIn),
    missed: a.missed + b.missed,
    missedIn: sums(a.missedIn, b.missedIn),
    borrowedToPay: a.borrowedToPay + b.borrowedToPay,
    debtFree: a.debtFree + b.debtFree,
    owed: sums(a.owed, b.owed).map(minor),
    interest: minor(a.interest + b.interest),
  };
}

/** The share of households in the trap by the end of each month, as plain numbers from 0 to 1; zeros for no household. */
export function trappedShare({ households, trappedIn }: HouseholdTally): number[] {
  let sum = 0;
  return trappedIn.map((count) => {
    sum += count;
    return households === 0 ? 0 : sum / households;
  });
}
