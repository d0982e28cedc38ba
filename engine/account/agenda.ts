import { addDays, civilDate, toDayNumber } from "../dates";
import { type Minor, minor } from "../money";
import type { DatedAccount } from "./account";
import { type Book, owed, writeRow } from "./book";
import type { BillingCycle } from "./cycles";
import { type AccountEvent, DEFAULT_BALANCE, EVENT_RULES, inOrder } from "./events";
import { feeOn, lateFee } from "./fees";
import { decideGrace } from "./grace";
import { type Habit, habitPayment } from "./habit";
import { postCharge, postPayment, postRefund } from "./postings";
import type { DatedStatement } from "./rows";

/** Something to do on a day (by number); `last` is the statement before it. */
export type AgendaItem = {
  readonly day: number;
  readonly turn: number;
  readonly act: (book: Book, last: DatedStatement) => void;
};

const HABIT_TURN = 3;
const DECISION_TURN = 4;

/** Everything that happens to an account, in order of days and turns: events, yearly fees, payments by habit, decisions. */
export function agendaOf({
  terms,
  cycles,
  events,
  habit = { kind: "none" },
}: DatedAccount): AgendaItem[] {
  const items: AgendaItem[] = inOrder(events).map(({ day, turn, event }) => ({
    day,
    turn,
    act: (book) => post(book, day, event),
  }));
  for (const { due } of cycles.slice(0, -1)) {
    const dueDay = toDayNumber(due);
    const decided = dueDay + (terms.leniencyDays ?? 0);
    items.push({
      day: dueDay,
      turn: HABIT_TURN,
      act: (book, last) => payByHabit(book, dueDay, habit, last),
    });
    items.push({
      day: decided,
      turn: DECISION_TURN,
      act: (book, last) => decide(book, { due: dueDay, decided }, last),
    });
  }
  const { annual } = terms.fees;
  for (const day of annual ? anniversaries(annual, cycles) : []) {
    const { amount } = annual as { amount: Minor };
    items.push({
      day,
      turn: 0,
      act: (book) => postCharge(book, "fee", terms.fees.balance, day, amount, "fee.annual"),
    });
  }
  return items.sort((a, b) => a.day - b.day || a.turn - b.turn);
}

function post(book: Book, day: number, event: AccountEvent): void {
  const { fees, rounding } = book.terms;
  const { kind, amount } = event;
  if (kind === "payment") {
    postPayment(book, day, amount);
  } else if (kind === "refund") {
    postRefund(book, event.balance ?? DEFAULT_BALANCE[kind], day, amount);
  } else if (kind === "fee") {
    postCharge(book, "fee", event.balance ?? fees.balance, day, amount, EVENT_RULES[kind]);
  } else {
    const balance = event.balance ?? DEFAULT_BALANCE[kind];
    postCharge(book, "charge", balance, day, amount, EVENT_RULES[kind]);
    if (kind === "purchase") return;
    const rule = kind === "cash-advance" ? fees.cash : fees.transfer;
    const fee = rule ? feeOn(rule, amount, rounding) : minor(0);
    postCharge(book, "fee", fees.balance, day, fee, `fee.${kind}`);
  }
}

function payByHabit(book: Book, day: number, habit: Habit, last: DatedStatement): void {
  const { tally } = book;
  const figures = {
    statement: last.number,
    balance: last.balance,
    minimum: last.minimum,
    credits: minor(tally.payments + tally.refunds),
    payments: minor(tally.payments),
    owed: owed(book),
  };
  postPayment(book, day, habitPayment(habit, figures));
}

function decide(book: Book, days: { due: number; decided: number }, last: DatedStatement): void {
  const { terms, tally } = book;
  const unpaid = minor(last.balance - tally.payments - tally.refunds);
  book.paidInFull = unpaid <= (terms.tolerance ?? 0);
  const rule = decideGrace(terms, book.lots, unpaid, days, book.cycle, book.grace);
  if (rule && last.balance > 0) writeRow(book, days.decided, "grace", null, minor(0), rule);
  const paid = minor(tally.payments);
  const short = paid < last.minimum && !book.paidInFull;
  book.overdueSince = short ? (book.overdueSince ?? days.due) : null;
  if (!short || !terms.fees.late) return;
  const fee = lateFee(terms.fees.late, last.minimum, paid, terms.rounding);
  postCharge(book, "fee", terms.fees.balance, days.decided, fee, "fee.late");
}

function anniversaries(
  on: { month: number; day: number },
  cycles: readonly BillingCycle[],
): number[] {
  const first = (cycles[0] as BillingCycle).statement;
  const last = (cycles.at(-1) as BillingCycle).statement;
  const days: number[] = [];
  for (let year = first.year; year <= last.year; year++) {
    const march = civilDate(year, 3, 1);
    const leapDay = on.month === 2 && on.day === 29;
    const date = leapDay ? addDays(march, -1) : civilDate(year, on.month, on.day);
    const day = toDayNumber(date);
    if (day > toDayNumber(first) && day <= toDayNumber(last)) days.push(day);
  }
  return days;
}
