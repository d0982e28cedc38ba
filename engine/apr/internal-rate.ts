import { type Minor, minor } from "../money";
import { effectiveFromPeriod, nominalFromPeriod } from "./conversions";
import { onlyRate } from "./only-rate";

/** One rate three ways, as shares: per period, × periods a year, and compounded over a year. */
export type InternalRate = {
  readonly perPeriod: number;
  readonly nominal: number;
  readonly effective: number;
};

/**
 * The internal rate of amounts one period apart, the first at time 0: Σ amount·(1 + i)^(−k) = 0.
 * Signs say the direction; borrower's or lender's view gives the same. Precision 1e-12.
 * Errors: NoRateError, SeveralRatesError; RangeError for periods a year not above 0, or an effective rate past the
 * largest number.
 */
export function internalRate(amounts: readonly Minor[], periodsPerYear: number): InternalRate {
  const first = Math.sign(amounts.find((amount) => amount !== 0) ?? 1);
  const cost = amounts.reduce((sum, amount) => minor(sum - first * amount), minor(0));
  const timed = amounts.map((amount, time) => ({ amount: first * amount, time }));
  const perPeriod = onlyRate(timed, cost);
  return {
    perPeriod,
    nominal: nominalFromPeriod(perPeriod, periodsPerYear),
    effective: effectiveFromPeriod(perPeriod, periodsPerYear),
  };
}
