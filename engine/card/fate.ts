import { type Minor, minor } from "../money";
import { LONGEST_RUN } from "./account-checks";
import { closingOf } from "./closing";
import { growsFrom } from "./growth";
import type { MonthlyConditions } from "./month";

/**
 * Where a balance goes: to zero, back to a balance it had before, up without end, or none of these in time.
 * `lastOpening`: what the month that clears it opens with.
 */
export type Fate =
  | { kind: "clears"; months: number; lastOpening: Minor }
  | { kind: "rests"; at: Minor }
  | { kind: "grows"; firstRiseFrom: Minor }
  | { kind: "beyond" };

/**
 * Follows the closing balance month after month until its fate is proved; the answer is never a cap.
 *
 * Every month is the same function of the opening balance, and balances are whole minor units. So a balance
 * met twice is a circle without zero (found with R. P. Brent's one-marker method, BIT 20, 1980), a rise past
 * `growsFrom` is growth for ever, and whatever does neither must reach zero. For ordinary terms the
 * function is non-decreasing, the balance moves one way only, and the circle is a single resting balance.
 * What LONGEST_RUN months cannot tell is `beyond`, which is never called never.
 */
export function followBalance(
  conditions: MonthlyConditions,
  level: Minor | null,
  start: Minor,
): Fate {
  const close = closingOf(conditions, level);
  let opening: number = start;
  let marker: number = start;
  let markAgainAt = 1;
  let firstRiseFrom: number | null = null;
  let growing = Number.POSITIVE_INFINITY;
  for (let months = 1; months <= LONGEST_RUN; months++) {
    const closing = close(opening);
    if (closing === 0) return { kind: "clears", months, lastOpening: minor(opening) };
    if (closing === opening || closing === marker) return { kind: "rests", at: minor(closing) };
    if (closing > opening) {
      if (firstRiseFrom === null) {
        firstRiseFrom = opening;
        growing = growsFrom(conditions, level);
      }
      if (opening >= growing) return { kind: "grows", firstRiseFrom: minor(firstRiseFrom) };
    }
    if (months === markAgainAt) {
      marker = closing;
      markAgainAt *= 2;
    }
    opening = closing;
  }
  return { kind: "beyond" };
}
