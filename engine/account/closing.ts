import { toDayNumber } from "../dates";
import { add, type Minor, minor } from "../money";
import { type Book, emptyTally, owed, writeRow } from "./book";
import type { BillingCycle } from "./cycles";
import { waitingInterest } from "./deferred";
import { feeOn } from "./fees";
import { openCycle } from "./grace";
import type { Lot } from "./lots";
import { minimumPayment } from "./minimum";
import { postCharge } from "./postings";
import type { DatedStatement, InterestCharge } from "./rows";
import { statementInterest } from "./statement-interest";

const NOTHING = minor(0);

/** Statement 0: what the account opens with, in minor units, and its minimum by the terms; its interest is not known. */
export function openingStatement(book: Book, cycles: readonly BillingCycle[]): DatedStatement {
  const opened = statementOf(book, cycles, 0, owed(book), NOTHING, []);
  book.minimumDue = opened.minimum;
  return opened;
}

/**
 * Closes a cycle: over-limit fee, interest, the statement and its minimum; then opens the next cycle.
 * Unit: minor units. Errors: RangeError past 2^53 − 1.
 */
export function closeStatement(
  book: Book,
  cycles: readonly BillingCycle[],
  last: DatedStatement,
): DatedStatement {
  const { terms, cycle, tally } = book;
  const day = toDayNumber((cycles[cycle.number] as BillingCycle).statement);
  const { overLimit } = terms.fees;
  const over = overBy(book);
  if (overLimit && over > 0) {
    const fee = feeOn(overLimit, over, terms.rounding);
    postCharge(book, "fee", terms.fees.balance, day, fee, "fee.over-limit");
  }
  const charges = statementInterest(book, book.paidInFull);
  for (const { balance, interest, rule } of charges) {
    postCharge(book, "interest", balance, day, interest, rule);
    if (rule === "interest.deferred-waived")
      writeRow(book, day, "interest", balance, NOTHING, rule);
  }
  const pastDue = minor(Math.max(0, last.minimum - tally.payments));
  const statement = statementOf(book, cycles, cycle.number, last.balance, pastDue, charges);
  const rule = openCycle(terms, book.lots, cycle, book.grace);
  if (rule) writeRow(book, day, "grace", null, NOTHING, rule);
  // Under whole-bill even what is paid already may still bear interest for the days before.
  const undecided = (lot: Lot) => terms.basis === "whole-bill" && lot.bearsFrom === null;
  book.lots = book.lots.filter(
    (lot) => lot.left > 0 || lot.waits || (undecided(lot) && lot.bill === cycle.number),
  );
  book.minimumDue = statement.minimum;
  book.tally = emptyTally();
  const next = cycles[cycle.number + 1];
  if (next) {
    const to = toDayNumber(next.statement) - (terms.statementDayCounts ? 0 : 1);
    book.cycle = { number: cycle.number + 1, from: cycle.to + 1, to };
  }
  return statement;
}

function statementOf(
  book: Book,
  cycles: readonly BillingCycle[],
  number: number,
  opening: Minor,
  pastDue: Minor,
  interestCharges: readonly InterestCharge[],
): DatedStatement {
  const { terms, tally } = book;
  const { statement: date, due } = cycles[number] as BillingCycle;
  const balances: Record<string, Minor> = {};
  for (const { id } of terms.balances) balances[id] = NOTHING;
  for (const { terms: of, left } of book.lots)
    balances[of.id] = add(balances[of.id] ?? NOTHING, left);
  const interest = minor(tally.interest);
  const figures = {
    balance: owed(book),
    interest,
    fees: minor(tally.fees),
    pastDue,
    overLimit: overBy(book),
    balances,
  };
  const minimum = minimumPayment(terms.minimum, figures, terms.rounding);
  return {
    number,
    date,
    due,
    opening,
    charges: minor(tally.charges),
    fees: figures.fees,
    interest,
    refunds: minor(tally.refunds),
    payments: minor(tally.payments),
    balance: figures.balance,
    balances,
    minimum: minimum.amount,
    minimumRule: minimum.because,
    minimumFormula: minimum.formula,
    pastDue,
    waiting: waitingInterest(book),
    interestCharges,
  };
}

function overBy(book: Book): Minor {
  const { limit } = book.terms;
  return limit === undefined ? NOTHING : minor(Math.max(0, owed(book) - limit));
}
