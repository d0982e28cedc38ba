import { addMonths, type CivilDate, daysBetween } from "../dates";
import { commonUnitPeriod } from "./common-period";
import type { PlanFlow } from "./plan-flow";
import { type RegulationZRate, regulationZRate } from "./regulation-z";
import { periodsPerYear, type UnitPeriod, unitPeriodsBetween } from "./unit-period";

/** A flow on a day. */
export type DatedFlow = PlanFlow & { readonly date: CivilDate };

/**
 * The actuarial annual percentage rate of dated advances and payments, and the unit-period it was counted in (the most
 * frequent interval unless given). Times run from the first advance. Monthly payments that end on the last day of
 * short months count as the latest day of the month the series pays on.
 * Unrounded. Errors: as for regulationZRate and commonUnitPeriod; RangeError for no advance, or a payment before it.
 * Source: 12 CFR 1026 Appendix J (b)(2) to (b)(5).
 */
export function regulationZRateOfDates(
  flows: readonly DatedFlow[],
  unitPeriod?: UnitPeriod,
): RegulationZRate & { readonly unitPeriod: UnitPeriod } {
  const ordered = [...flows].sort((a, b) => daysBetween(b.date, a.date));
  const start = ordered.find(({ kind }) => kind === "advance")?.date;
  if (!start) throw new RangeError("A plan needs an advance to count from.");
  const unit = unitPeriod ?? commonUnitPeriod(ordered.map(({ date }) => date));
  const seriesDay = dayOfSeries(ordered);
  const counted = ordered.map(({ kind, amount, date }) => ({
    kind,
    amount,
    ...unitPeriodsBetween(start, date, unit, seriesDay),
  }));
  return { ...regulationZRate(counted, periodsPerYear(unit)), unitPeriod: unit };
}

// The latest day of the month on which all payments stand, as far as their months are long enough; else none.
function dayOfSeries(flows: readonly DatedFlow[]): number | undefined {
  const dates = flows.filter(({ kind }) => kind === "payment").map(({ date }) => date);
  const latest = Math.max(1, ...dates.map(({ day }) => day));
  const keeps = dates.every((date) => addMonths({ ...date, day: latest }, 0).day === date.day);
  return keeps ? latest : undefined;
}
