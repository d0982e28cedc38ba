import type { CivilDate } from "../dates";
import { add, type Minor, minor } from "../money";
import type { CardRun } from "./account";
import type { RuleId } from "./rules";
import type { Statement } from "./statement";

/** One dated entry, in minor units: charges are positive, payments negative; `balance` is what is owed after it. */
export type LedgerRow = {
  date: CivilDate;
  statement: number;
  kind: "opening" | "interest" | "spending" | "payment";
  amount: Minor;
  balance: Minor;
  rule: RuleId;
};

/** A span of statements by number, both ends included. */
export type StatementSpan = { from?: number; to?: number };

/**
 * The entries of a run, or of a span of its statements: the balance brought in, then interest, spending (if any)
 * and payment of each statement. The amounts add up to the balance of the last row.
 * Errors: RangeError unless `from` and `to` are whole numbers with 1 ≤ from ≤ to. Past the end there are no rows.
 */
export function ledgerRows(
  run: CardRun,
  { from = 1, to = Infinity }: StatementSpan = {},
): LedgerRow[] {
  if (
    !Number.isInteger(from) ||
    from < 1 ||
    to < from ||
    !(to === Infinity || Number.isInteger(to))
  ) {
    throw new RangeError(`Statements are chosen as 1 ≤ from ≤ to; got from ${from} to ${to}.`);
  }
  const chosen = run.statements.slice(from - 1, to);
  const first = chosen[0];
  if (!first) return [];
  const carriedSince = run.statements[from - 2]?.dueDate ?? run.start;
  const rows = [openingRow(first, carriedSince)];
  for (const statement of chosen) writeRows(rows, statement);
  return rows;
}

function openingRow({ number, opening }: Statement, date: CivilDate): LedgerRow {
  return {
    date,
    statement: number,
    kind: "opening",
    amount: opening,
    balance: opening,
    rule: "opening-balance",
  };
}

function writeRows(rows: LedgerRow[], statement: Statement): void {
  const { number, date, dueDate, opening, interest, spending, balance, payment } = statement;
  rows.push({
    date,
    statement: number,
    kind: "interest",
    amount: interest,
    balance: add(opening, interest),
    rule: "interest.carried-balance",
  });
  if (spending > 0) {
    rows.push({
      date,
      statement: number,
      kind: "spending",
      amount: spending,
      balance,
      rule: "spending.on-statement",
    });
  }
  rows.push({
    date: dueDate,
    statement: number,
    kind: "payment",
    amount: minor(-payment),
    balance: statement.closing,
    rule: statement.paymentRule,
  });
}
