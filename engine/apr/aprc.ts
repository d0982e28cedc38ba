import { onlyRate } from "./only-rate";
import { type PlanFlow, received, totalCost } from "./plan-flow";
import { inYears, type YearTime } from "./year-time";

/** A drawdown (advance) or a repayment or charge (payment), at a time after the first drawdown. */
export type YearFlow = PlanFlow & { readonly time: YearTime };

/**
 * The annual percentage rate of charge X, effective, as a share: Σ advance·(1 + X)^(−t) = Σ payment·(1 + X)^(−s),
 * times in years from the first drawdown. Unrounded; the disclosed figure has at least one decimal of a percent
 * (toOneDecimal). Errors: NoRateError, SeveralRatesError; RangeError as for inYears.
 * Source: Directive 2008/48/EC Annex I (repealed by (EU) 2023/2225 from 20 November 2026), 2014/17/EU Annex I, FCA CONC
 * App 1.2, https://www.handbook.fca.org.uk/handbook/CONC/App/1/2.html
 */
export function aprc(flows: readonly YearFlow[]): number {
  const timed = flows.map((flow) => ({ amount: received(flow), time: inYears(flow.time) }));
  return onlyRate(timed, totalCost(flows));
}
