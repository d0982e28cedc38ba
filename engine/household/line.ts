import { partOf } from "../part";
import type { HouseholdParameters } from "./parameters";

/** One debt of one household while it is being followed; amounts in minor units, whole and checked each month. */
export type Line = {
  readonly limit: number;
  readonly floor: number;
  readonly start: number;
  readonly spending: number;
  readonly interestOn: (amount: number) => number;
  readonly minimumOn: (amount: number) => number;
  balance: number;
  due: number;
};

/** The debts as listed, and the same ones with the dearest first (equal rates as listed). */
export type Lines = { listed: readonly Line[]; dearestFirst: readonly Line[] };

/** The lines of credit of a household, all at their starting balance. */
export function openLines({ debts, rounding }: HouseholdParameters): Lines {
  const listed = debts.map(
    ({ balance, limit, monthlyRate, minimum, spending = 0 }): Line & { price: number } => ({
      limit,
      floor: minimum.floor,
      start: balance,
      spending,
      interestOn: partOf(monthlyRate, rounding),
      minimumOn: partOf(minimum.share, rounding),
      balance,
      due: 0,
      price: monthlyRate.numerator / monthlyRate.denominator,
    }),
  );
  return { listed, dearestFirst: [...listed].sort((a, b) => b.price - a.price) };
}

/** Takes `wanted` from lines with room, in order, leaving out one; returns what could not be had. */
export function drawOn(lines: readonly Line[], wanted: number, except: Line | null): number {
  let missing = wanted;
  for (const line of lines) {
    if (missing === 0) break;
    const room = line.limit - line.balance;
    if (line === except || room <= 0) continue;
    const drawn = Math.min(room, missing);
    line.balance += drawn;
    missing -= drawn;
  }
  return missing;
}
