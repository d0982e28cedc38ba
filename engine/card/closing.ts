import type { Minor } from "../money";
import { plainPart } from "../part";
import { type MonthlyConditions, postMonth } from "./month";

/** Below this the sums of a month stay under 2^53. */
const PLAINLY_SAFE = 2 ** 52;

/**
 * The function opening ↦ closing of one month: postMonth without what a row needs, made once and called for every month
 * of a bare run. Openings are whole minor units of zero or more. Exact: half-up goes by plainPart, and whatever that
 * cannot hold, like the other roundings, is asked of postMonth.
 * Rounding: the terms' own. Errors: RangeError when an amount passes 2^53 − 1.
 */
export function closingOf(
  conditions: MonthlyConditions,
  level: Minor | null,
): (opening: number) => number {
  const { terms, spending } = conditions;
  const { kind, base, floor, percent } = terms.minimum;
  const { times, plus, over, upTo } = plainPart(terms.cycleRate);
  const {
    times: shareTimes,
    plus: sharePlus,
    over: shareOver,
    upTo: shareUpTo,
  } = plainPart(percent);
  const most = terms.rounding === "half-up" ? Math.min(upTo, PLAINLY_SAFE) : -1;
  const mostShared = level === null ? Math.min(shareUpTo, PLAINLY_SAFE) : PLAINLY_SAFE;
  const interestOnTop = kind === "percent-plus-interest" ? 1 : 0;
  const interestInBase = base === "after-interest" ? 1 : 0;
  const asked = (opening: number) => postMonth(conditions, level, opening as Minor).closing;
  // One function for every plan: with one for each, a loop that meets several of them is no longer compiled as one.
  return (opening) => {
    if (opening > most) return asked(opening);
    const interest = Math.floor((opening * times + plus) / over);
    const before = opening + spending;
    const balance = before + interest;
    if (balance > mostShared) return asked(opening);
    if (level !== null) return balance > level ? balance - level : 0;
    const shared = before + interestInBase * interest;
    const part = Math.floor((shared * shareTimes + sharePlus) / shareOver);
    const wanted = part + interestOnTop * interest;
    if (wanted > floor) return balance > wanted ? balance - wanted : 0;
    return balance > floor ? balance - floor : 0;
  };
}
