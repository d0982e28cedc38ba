import {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  formatDate,
  fromMajor,
  type Minor,
  minor,
  parseDate,
  percent,
  toDayNumber,
} from "../../../engine";
import {
  type AccountEvent,
  type BillingCycle,
  type DatedAccount,
  type DatedRun,
  type DatedTerms,
  type InterestBasis,
  runAccount,
  type Span,
} from "../../../engine/account";
import { at } from "../compare";
import type { Inputs } from "../kind";
import { has, moneyOf, numberOf, rateOf, recordsOf, textOf } from "../read";

const NOTHING = minor(0);

const BASES: Readonly<Record<string, InterestBasis>> = {
  full: "whole-bill",
  unpaid_from_posting: "unpaid-from-posting",
  after_due: "unpaid-after-due",
  daily: "daily",
};

/** The terms of a Chinese card for a mode; in mode daily nothing is ever free of interest. */
export function termsOf(inputs: Inputs, mode: string, tolerance: Minor = NOTHING): DatedTerms {
  const basis = BASES[mode];
  if (!basis)
    throw new Error(`The mode is one of ${Object.keys(BASES).join(", ")}, not "${mode}".`);
  const order = textOf(inputs, "allocation", "oldest purchase first");
  if (!/oldest|earliest|newest|latest/i.test(order))
    throw new Error(`No such allocation: "${order}".`);
  const share = rateOf(numberOf(inputs, "min_ratio", 0.1));
  const floor = has(inputs, "min_floor") ? moneyOf(inputs, "min_floor") : NOTHING;
  return {
    balances: [
      { id: "purchase", rate: rateOf(numberOf(inputs, "daily_rate")), grace: mode !== "daily" },
      { id: "cash", rate: rateOf(numberOf(inputs, "daily_rate")), grace: false },
      { id: "fee", rate: percent(0), grace: false },
    ],
    dayCount: "daily",
    basis,
    compounding: { kind: "statement" },
    statementDayCounts: at(inputs, "end_day_counts") !== false,
    allocation: {
      order: "oldest-first",
      within: /newest|latest/i.test(order) ? "newest-first" : "oldest-first",
    },
    minimum: { formulas: [{ parts: [{ of: "balance", share }] }], floor },
    fees: { balance: "fee" },
    rounding: "half-up",
    tolerance,
  };
}

/** Purchases, payments and refunds of a case. */
export function eventsOf(inputs: Inputs): AccountEvent[] {
  const list = (key: string, kind: "purchase" | "payment" | "refund", day: string) =>
    (has(inputs, key) ? recordsOf(inputs, key) : []).map((each) => ({
      kind,
      date: parseDate(textOf(each, day)),
      amount: moneyOf(each, "amount"),
    }));
  return [
    ...list("purchases", "purchase", "post"),
    ...list("payments", "payment", "date"),
    ...list("refunds", "refund", "date"),
  ];
}

/** The first day with this day of the month on or after a date. */
export function onOrAfter(date: CivilDate, day: number): CivilDate {
  const here = addMonths(civilDate(date.year, 1, day), date.month - 1);
  if (toDayNumber(here) >= toDayNumber(date)) return here;
  return addMonths(civilDate(date.year, 1, day), date.month);
}

/**
 * The statements of a case: the one that lists its purchases, then monthly to the last day of interest. Without `statement` or
 * `statement_day` the bill is a month before that day.
 */
export function cyclesOf(inputs: Inputs, events: readonly AccountEvent[]): BillingCycle[] {
  const end = parseDate(textOf(inputs, "interest_until"));
  const first = events.map(({ date }) => date).reduce(earlier, end);
  const bill = has(inputs, "statement")
    ? parseDate(textOf(inputs, "statement"))
    : has(inputs, "statement_day")
      ? onOrAfter(first, numberOf(inputs, "statement_day"))
      : addMonths(end, -1);
  const due = has(inputs, "due")
    ? parseDate(textOf(inputs, "due"))
    : onOrAfter(addDays(bill, 1), numberOf(inputs, "due_day", bill.day));
  const gap = toDayNumber(due) - toDayNumber(bill);
  const opening = addDays(earlier(first, bill), -1);
  const cycles: BillingCycle[] = [{ statement: opening, due: addDays(opening, 1) }];
  for (let index = 0; index < 1200; index++) {
    const statement = addMonths(bill, index);
    if (toDayNumber(statement) >= toDayNumber(end)) break;
    const laterDue = has(inputs, "due_day")
      ? onOrAfter(addDays(statement, 1), numberOf(inputs, "due_day"))
      : addDays(statement, gap);
    cycles.push({ statement, due: index === 0 ? due : laterDue });
  }
  return [...cycles, { statement: end, due: addDays(end, 1) }];
}

/** Runs an account of a case in a mode. */
export function runMode(inputs: Inputs, mode: string, tolerance?: Minor): DatedRun {
  const events = eventsOf(inputs);
  const account: DatedAccount = {
    terms: termsOf(inputs, mode, tolerance),
    cycles: cyclesOf(inputs, events),
    events,
  };
  return runAccount(account);
}

/** All spans of days that bore interest on a run, by their first day. */
export function spansIn(run: DatedRun): Span[] {
  return run.statements
    .flatMap(({ interestCharges }) => interestCharges.flatMap(({ spans }) => spans))
    .sort((a, b) => a.from - b.from);
}

/** The statement made on a day. Errors: Error when there is none. */
export function statementOn(run: DatedRun, date: string) {
  const found = run.statements.find((statement) => formatDate(statement.date) === date);
  if (!found) throw new Error(`There is no statement on ${date}.`);
  return found;
}

/** What bore interest on a day, in minor units. */
export function interestBaseOn(run: DatedRun, date: string): Minor {
  const day = toDayNumber(parseDate(date));
  const bearing = spansIn(run).filter(({ from, to }) => from <= day && day <= to);
  return minor(bearing.reduce((sum, { amount }) => sum + amount, 0));
}

/** The tolerance of a case in minor units, 0 unless given. */
export function toleranceOf(inputs: Inputs): Minor {
  return fromMajor(numberOf(inputs, "tolerance_amount", 0));
}

function earlier(a: CivilDate, b: CivilDate): CivilDate {
  return toDayNumber(a) <= toDayNumber(b) ? a : b;
}
