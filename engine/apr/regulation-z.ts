import type { TimedAmount } from "./flow";
import { onlyRate } from "./only-rate";
import { type PlanFlow, received, totalCost } from "./plan-flow";

/** Part of a unit-period: 0 ≤ numerator ÷ denominator < 1, such as 6/15. */
export type UnitFraction = { readonly numerator: number; readonly denominator: number };

/** A flow `whole` unit-periods and a fraction of one after the first advance. */
export type UnitPeriodFlow = PlanFlow & {
  readonly whole: number;
  readonly fraction?: UnitFraction;
};

/** Rates as shares: `unitPeriodRate` of one unit-period, `apr` a year, nominal (not compounded). */
export type RegulationZRate = { readonly unitPeriodRate: number; readonly apr: number };

type Polynomial = readonly number[];

/**
 * The actuarial annual percentage rate: w × i, where Σ advance ÷ ((1 + f·i)(1 + i)^t) = Σ payment ÷ (the same).
 * t whole unit-periods and a fraction f after the first advance, w unit-periods a year (see periodsPerYear).
 * Unrounded; the disclosed figure has two decimals of a percent (toTwoDecimals).
 * Errors: NoRateError, SeveralRatesError; RangeError for a time that is not whole or w not above 0.
 * Source: 12 CFR 1026 Appendix J (b)(8), https://www.consumerfinance.gov/rules-policy/regulations/1026/j/
 */
export function regulationZRate(
  flows: readonly UnitPeriodFlow[],
  unitPeriodsPerYear: number,
): RegulationZRate {
  if (!(unitPeriodsPerYear > 0) || !Number.isFinite(unitPeriodsPerYear)) {
    throw new RangeError(`Unit-periods a year must be above zero; got ${unitPeriodsPerYear}.`);
  }
  const unitPeriodRate = onlyRate(withoutFractions(flows), totalCost(flows));
  return { unitPeriodRate, apr: unitPeriodRate * unitPeriodsPerYear };
}

/**
 * The same equation × Π(1 + f·i) over its different fractions: with u = 1 + i, 1 + f·i = (1 − f) + f·u, so every
 * term becomes powers of u, and no zero with u > 0 is gained or lost.
 */
function withoutFractions(flows: readonly UnitPeriodFlow[]): TimedAmount[] {
  const fractions = [...new Set(flows.map(fractionOf))].filter((fraction) => fraction !== 0);
  const sums = new Map<number, number>();
  const factors = new Map(
    [0, ...fractions].map((own) => [own, product(fractions.filter((other) => other !== own))]),
  );
  for (const flow of flows) {
    for (const [power, factor] of (factors.get(fractionOf(flow)) ?? []).entries()) {
      const time = wholeOf(flow) - power;
      sums.set(time, (sums.get(time) ?? 0) + received(flow) * factor);
    }
  }
  return Array.from(sums, ([time, amount]) => ({ amount, time }));
}

/** Coefficients, lowest power first, of Π((1 − f) + f·u). */
function product(fractions: readonly number[]): Polynomial {
  let coefficients: Polynomial = [1];
  for (const f of fractions) {
    const lower = coefficients;
    coefficients = Array.from(
      { length: lower.length + 1 },
      (_, power) => (lower[power] ?? 0) * (1 - f) + (lower[power - 1] ?? 0) * f,
    );
  }
  return coefficients;
}

function wholeOf({ whole }: UnitPeriodFlow): number {
  if (!Number.isSafeInteger(whole)) {
    throw new RangeError(`Whole unit-periods are counted in whole numbers; got ${whole}.`);
  }
  return whole;
}

function fractionOf({ fraction }: UnitPeriodFlow): number {
  const { numerator, denominator } = fraction ?? { numerator: 0, denominator: 1 };
  const value = numerator / denominator;
  if (!(value >= 0 && value < 1)) {
    throw new RangeError(`A fraction of a unit-period is at least 0 and below 1; got ${value}.`);
  }
  return value;
}
