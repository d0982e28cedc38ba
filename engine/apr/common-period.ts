import { type CivilDate, daysBetween } from "../dates";
import { monthsBack, periodsPerYear, type UnitPeriod } from "./unit-period";

const LONGEST = 365;

/**
 * The unit-period of a plan, from the dates of its advances and payments in order: the interval that occurs most often,
 * the smaller one of two equally frequent; if none occurs twice, the average interval rounded to the nearest standard
 * one (a day, weeks, half a month, months, a year), the lower if two are as near. Two dates: the term, up to a year.
 * Intervals are read as months before weeks, and half-months where every second date is a whole month apart.
 * Errors: RangeError for fewer than two different dates, or dates out of order.
 * Source: 12 CFR 1026 Appendix J (b)(4).
 */
export function commonUnitPeriod(dates: readonly CivilDate[]): UnitPeriod {
  const different = dates.filter((date, index) => {
    const previous = dates[index - 1];
    const days = previous ? daysBetween(previous, date) : 1;
    if (days < 0) throw new RangeError("The dates of a plan go from earlier to later.");
    return days > 0;
  });
  const [first, second] = different;
  if (!first || !second) throw new RangeError("A unit-period needs two different dates.");
  if (different.length === 2) return wholeTerm(first, second);

  const seen = new Map<string, { unit: UnitPeriod; times: number }>();
  for (const [index, to] of different.entries()) {
    const unit = index === 0 ? undefined : intervalBefore(different, index, to);
    if (!unit) continue;
    const key = JSON.stringify(unit);
    seen.set(key, { unit, times: (seen.get(key)?.times ?? 0) + 1 });
  }
  const common = [...seen.values()]
    .filter(({ times }) => times > 1)
    .sort((a, b) => b.times - a.times || lengthOf(a.unit) - lengthOf(b.unit));
  return common[0]?.unit ?? nearestStandard(different);
}

function intervalBefore(
  dates: readonly CivilDate[],
  index: number,
  to: CivilDate,
): UnitPeriod | undefined {
  const from = dates[index - 1];
  if (!from) return undefined;
  const { months, rest } = monthsBack(from, to, Math.max(from.day, to.day));
  if (rest === 0 && months >= 1 && months <= 12) return inMonths(months);
  const days = daysBetween(from, to);
  const isHalf = [dates[index - 2], from].some((start, place) => {
    const end = place === 0 ? to : dates[index + 1];
    if (!start || !end || days < 13 || days > 16) return false;
    const whole = monthsBack(start, end);
    return whole.months === 1 && whole.rest === 0;
  });
  if (isHalf) return { kind: "semimonth" };
  if (days % 7 === 0 && days <= LONGEST) return { kind: "week", every: days / 7 };
  return days === 1 ? { kind: "day" } : undefined;
}

function wholeTerm(from: CivilDate, to: CivilDate): UnitPeriod {
  const { months, rest } = monthsBack(from, to, Math.max(from.day, to.day));
  if (months >= 12) return { kind: "year" };
  if (rest === 0) return { kind: "term-in-months", length: months };
  return { kind: "term-in-days", length: daysBetween(from, to) };
}

function nearestStandard(dates: readonly CivilDate[]): UnitPeriod {
  const [first, last] = [dates[0], dates.at(-1)];
  const average = first && last ? daysBetween(first, last) / (dates.length - 1) : 0;
  const standard: UnitPeriod[] = [
    { kind: "day" },
    { kind: "semimonth" },
    ...Array.from({ length: 52 }, (_, k): UnitPeriod => ({ kind: "week", every: k + 1 })),
    ...Array.from({ length: 12 }, (_, k) => inMonths(k + 1)),
  ];
  const distance = (unit: UnitPeriod) => Math.abs(lengthOf(unit) - average);
  return standard.reduce((best, unit) => {
    const nearer = distance(unit) - distance(best);
    return nearer < 0 || (nearer === 0 && lengthOf(unit) < lengthOf(best)) ? unit : best;
  });
}

function inMonths(months: number): UnitPeriod {
  return months === 12 ? { kind: "year" } : { kind: "month", every: months };
}

/** Days of a unit-period in a year of 365. */
function lengthOf(unit: UnitPeriod): number {
  return unit.kind === "week" ? 7 * unit.every : LONGEST / periodsPerYear(unit);
}
