import { type DatedStatement, fromMajor, toDayNumber } from "@/engine";
import type { Figure } from "@/lib/parameters";
import type { Model } from "./model";
import { isBillByBill } from "./terms";

/** One bill after the purchase: what it asks, what it charges, and whether what was newly bought on it had free days. */
export type BillRow = {
  readonly number: number;
  readonly date: number;
  readonly due: number;
  readonly bought: number;
  readonly interest: number;
  readonly fees: number;
  readonly balance: number;
  readonly paid: number;
  readonly free: boolean;
};

/** The bills followed; the last one is not shown, for its due date lies beyond. */
export function billRows(model: Model): BillRow[] {
  const { statements } = model.run;
  return statements.slice(0, -1).map((statement) => ({
    number: statement.number,
    date: toDayNumber(statement.date),
    due: toDayNumber(statement.due),
    bought: statement.charges / 100,
    interest: statement.interest / 100,
    fees: statement.fees / 100,
    balance: statement.balance / 100,
    paid: paidFor(model, statement) / 100,
    free: isFree(model, statement),
  }));
}

/** What was paid after a statement until its last day to pay. */
function paidFor({ run, terms }: Model, { date, due }: DatedStatement): number {
  const from = toDayNumber(date);
  const to = toDayNumber(due) + terms.leniency;
  let paid = 0;
  for (const row of run.rows) {
    const day = toDayNumber(row.date);
    if (row.kind === "payment" && day > from && day <= to) paid -= row.amount;
  }
  return paid;
}

/**
 * Whether what was bought in a bill's cycle bears nothing. Bill by bill: that bill is paid in full. Whole account: the
 * free days were not lost in the cycle, nor lost before and not yet back.
 */
function isFree(model: Model, statement: DatedStatement): boolean {
  const { terms, run } = model;
  if (isBillByBill(terms.basis)) {
    const unpaid = statement.balance - paidFor(model, statement);
    return unpaid <= fromMajor(terms.tolerance);
  }
  let held = terms.carried === 0;
  let free = held;
  for (const row of run.rows) {
    if (row.kind !== "grace" || row.statement > statement.number) continue;
    if (row.rule === "grace.lost") held = false;
    // It comes back with a statement, for what is bought after it.
    if (row.rule === "grace.regained" && row.statement < statement.number) held = true;
    free = held;
  }
  return free;
}

/** Billing months after the bill in which something newly bought has no free days. */
export function monthsWithoutFree(model: Model): Figure {
  const later = billRows(model).slice(1);
  const lost = later.filter(({ free }) => !free).length;
  if (lost === 0) return 0;
  return later.at(-1)?.free ? lost : "never";
}

/** The rows worth showing: to the first bill after everything is back to normal, at least three. */
export function rowsToShow(rows: readonly BillRow[]): readonly BillRow[] {
  const last = rows.reduce(
    (found, { free, interest, fees }, index) => (!free || interest > 0 || fees > 0 ? index : found),
    0,
  );
  return rows.slice(0, Math.max(3, last + 2));
}
