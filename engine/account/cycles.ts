import { addDays, addMonths, type CivilDate, civilDate, toDayNumber } from "../dates";

/** The day a statement is made and the last day to pay it. */
export type BillingCycle = { readonly statement: CivilDate; readonly due: CivilDate };

/** The last day to pay: a number of days after the statement, or a day of the month (the next one after it). */
export type DueRule =
  | { readonly kind: "days-after"; readonly days: number }
  | { readonly kind: "day-of-month"; readonly day: number };

/**
 * Statements every month on the day of `first` (or the month's last), `count` after it; `first` opens the list.
 * Errors: RangeError unless count is a whole number from 0 to 1200.
 */
export function monthlyCycles(first: CivilDate, due: DueRule, count: number): BillingCycle[] {
  return listed(count, (index) => withDue(addMonths(first, index), due));
}

/** Statements every `days` days. Errors: RangeError unless days is a whole number of one or more, or as monthlyCycles. */
export function dayCycles(
  first: CivilDate,
  days: number,
  due: DueRule,
  count: number,
): BillingCycle[] {
  if (!Number.isInteger(days) || days < 1) {
    throw new RangeError(`A cycle is a whole number of days of one or more; got ${days}.`);
  }
  return listed(count, (index) => withDue(addDays(first, days * index), due));
}

function listed(count: number, cycle: (index: number) => BillingCycle): BillingCycle[] {
  if (!Number.isInteger(count) || count < 0 || count > 1200) {
    throw new RangeError(`The number of cycles is a whole number from 0 to 1200; got ${count}.`);
  }
  return Array.from({ length: count + 1 }, (_, index) => cycle(index));
}

function withDue(statement: CivilDate, due: DueRule): BillingCycle {
  if (due.kind === "days-after") return { statement, due: addDays(statement, due.days) };
  const anchor = civilDate(statement.year, 1, due.day);
  const sameMonth = addMonths(anchor, statement.month - 1);
  const later = toDayNumber(sameMonth) > toDayNumber(statement);
  return { statement, due: later ? sameMonth : addMonths(anchor, statement.month) };
}
