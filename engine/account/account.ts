import { toDayNumber } from "../dates";
import type { Minor } from "../money";
import { minor } from "../money";
import { checkDatedAccount } from "./account-checks";
import { agendaOf } from "./agenda";
import { type Book, emptyTally, owed, writeRow } from "./book";
import { closeStatement, openingStatement } from "./closing";
import type { BillingCycle } from "./cycles";
import { deferredUntil, isDeferred, lastTwoCyclesFrom } from "./deferred";
import type { AccountEvent } from "./events";
import type { Habit } from "./habit";
import { newLot } from "./lots";
import type { AccountRow, DatedStatement } from "./rows";
import type { DatedTerms } from "./terms";

/**
 * A dated account. `cycles`: its statements; the first is the one it opens with. `opening`: what that one listed, by
 * balance, and whether it is still free of interest if paid by its due date. `events` fall after the first statement and
 * not after the last; their order within a day does not matter, except between two of one kind.
 */
export type DatedAccount = {
  readonly terms: DatedTerms;
  readonly cycles: readonly BillingCycle[];
  readonly opening?: {
    readonly balances: Readonly<Record<string, Minor>>;
    readonly grace: boolean;
  };
  readonly events: readonly AccountEvent[];
  readonly habit?: Habit;
};

/** An account followed through its statements: every row, every statement after the opening one, and what is owed last. */
export type DatedRun = {
  readonly rows: readonly AccountRow[];
  readonly statements: readonly DatedStatement[];
  readonly owed: Minor;
};

/**
 * Follows a dated account day by day. In a day: charges, refunds, payments, the payment by habit, the decision on the
 * interest-free period and the late fee, then the statement. A day's interest is on what is owed at its close.
 * Unit: minor units; rounding: the terms' own, once a balance and statement. Sources and conventions: MODEL.md.
 * Errors: RangeError with a sentence for terms, dates or amounts without meaning, and for amounts past 2^53 − 1.
 */
export function runAccount(account: DatedAccount): DatedRun {
  checkDatedAccount(account);
  const { cycles } = account;
  const book = openBook(account);
  const agenda = agendaOf(account);
  const statements: DatedStatement[] = [];
  let last = openingStatement(book, cycles);
  let next = 0;
  for (let number = 1; number < cycles.length; number++) {
    const end = toDayNumber((cycles[number] as BillingCycle).statement);
    for (let item = agenda[next]; item && item.day <= end; item = agenda[++next]) {
      item.act(book, last);
    }
    last = closeStatement(book, cycles, last);
    statements.push(last);
  }
  return { rows: book.rows, statements, owed: owed(book) };
}

function openBook({ terms, cycles, opening }: DatedAccount): Book {
  const start = toDayNumber((cycles[0] as BillingCycle).statement);
  const end = toDayNumber((cycles[1] as BillingCycle).statement);
  const from = start + (terms.statementDayCounts ? 1 : 0);
  const book: Book = {
    terms,
    rows: [],
    grace: { held: opening?.grace ?? true, fullInRow: 0 },
    lots: [],
    credit: minor(0),
    cycle: { number: 1, from, to: end - (terms.statementDayCounts ? 0 : 1) },
    tally: emptyTally(),
    paidInFull: true,
    overdueSince: null,
    minimumDue: minor(0),
    waitingDays: new Map(),
    expiringFrom: new Map(
      terms.balances.flatMap((balance) => {
        const until = deferredUntil(balance);
        return until === null ? [] : [[balance.id, lastTwoCyclesFrom(cycles, until)]];
      }),
    ),
  };
  for (const balance of terms.balances) {
    const amount = opening?.balances[balance.id] ?? minor(0);
    if (amount === 0) continue;
    const lot = newLot(balance, "charge", from, amount, 0);
    lot.billed = amount;
    lot.waits = isDeferred(balance, "charge", from);
    lot.bearsFrom = lot.waits || (balance.grace && opening?.grace) ? null : from;
    book.lots.push(lot);
    writeRow(book, start, "opening", balance.id, amount, "opening-balance");
  }
  return book;
}
