import {
  addDays,
  type BillingCycle,
  type CivilDate,
  civilDate,
  daysBetween,
  fromDayNumber,
  monthlyCycles,
  toDayNumber,
} from "@/engine";
import type { Terms } from "./terms";

/** The teaching year: its March begins on a Monday, and no leap day falls into what is shown. */
const YEAR = 2027;

/** Bills followed after the one that lists the purchase: enough for any free days to come back. */
export const BILLS = 7;

/** Day numbers of what happens to one purchase. The days of a bill: after `opened`, to `bill`. */
export type Days = {
  readonly bought: number;
  readonly posted: number;
  readonly bill: number;
  readonly due: number;
  readonly nextBill: number;
  readonly paid: number;
};

export type Schedule = { readonly cycles: readonly BillingCycle[]; readonly days: Days };

const day = toDayNumber;

/** Every statement of the year, from January; the last day of a month where it has no such day. */
function allCycles({ statementDay, dueDays }: Terms): BillingCycle[] {
  const first = civilDate(YEAR, 1, statementDay);
  return monthlyCycles(first, { kind: "days-after", days: dueDays }, BILLS + 4);
}

/** The statements around a purchase on a day of March: the one before it, the one that lists it, and later ones. */
export function scheduleOf(terms: Terms, purchaseDay = terms.purchaseDay): Schedule {
  const bought = civilDate(YEAR, 3, purchaseDay);
  const posted = addDays(bought, terms.posting);
  const all = allCycles(terms);
  const lists = all.findIndex(({ statement }) => day(statement) >= day(posted));
  const cycles = all.slice(lists - 1, lists + BILLS);
  const [, bill, next] = cycles;
  if (!bill || !next) throw new RangeError(`No bill lists a purchase on day ${purchaseDay}.`);
  return {
    cycles,
    days: {
      bought: day(bought),
      posted: day(posted),
      bill: day(bill.statement),
      due: day(bill.due),
      nextBill: day(next.statement),
      paid: day(bill.due) + terms.late,
    },
  };
}

/** Days from a purchase to the last day to pay for it without interest, if its bill is paid in full. */
export function freeDays(terms: Terms, purchaseDay = terms.purchaseDay): number {
  const { days } = scheduleOf(terms, purchaseDay);
  return days.due - days.bought;
}

/** The most and the fewest free days of any purchase in March. */
export function freeDaysRange(terms: Terms): { longest: number; shortest: number } {
  const all = Array.from({ length: 31 }, (_, index) => freeDays(terms, index + 1));
  return { longest: Math.max(...all), shortest: Math.min(...all) };
}

/** The days a calendar shows, whole weeks from the first of March to the bill after any purchase of the month. */
export function calendarDays(terms: Terms): { readonly first: number; readonly last: number } {
  const first = day(civilDate(YEAR, 3, 1));
  const ends = Array.from({ length: 31 }, (_, index) => scheduleOf(terms, index + 1).days.nextBill);
  const weeks = Math.ceil((Math.max(...ends, day(civilDate(YEAR, 3, 31))) - first + 1) / 7);
  return { first, last: first + 7 * weeks - 1 };
}

/** The day of a later month on which the same is bought again: as long after the statement as the first time. */
export function againOn({ cycles, days }: Schedule, bill: number): CivilDate | null {
  const opened = cycles[0];
  const from = cycles[bill - 1];
  const to = cycles[bill];
  if (!opened || !from || !to) return null;
  const date = addDays(from.statement, daysBetween(opened.statement, fromDayNumber(days.posted)));
  return day(date) > day(to.statement) ? to.statement : date;
}

/** Month and day of a day number, for words. */
export function monthDay(dayNumber: number): { month: number; day: number } {
  const { month, day: dayOfMonth } = fromDayNumber(dayNumber);
  return { month, day: dayOfMonth };
}
