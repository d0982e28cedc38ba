import { toDayNumber } from "../dates";
import { type Minor, minor } from "../money";
import { balanceDays, type Span, spanInterest } from "./accrual";
import type { Book } from "./book";
import type { BillingCycle } from "./cycles";
import { type Lot, spansOf } from "./lots";
import { type RatePeriod, ratePeriods } from "./rate-periods";
import type { InterestCharge } from "./rows";
import type { BalanceTerms } from "./terms";

/** The last day (by number) on which a balance can be paid in full without its interest; null if none waits. */
export function deferredUntil({ deferred }: BalanceTerms): number | null {
  return deferred ? toDayNumber(deferred.until) : null;
}

/** Whether the interest of a charge posted on a day waits. */
export function isDeferred(terms: BalanceTerms, kind: Lot["kind"], day: number): boolean {
  const until = deferredUntil(terms);
  return until !== null && kind === "charge" && day <= until;
}

/** Whether the interest of a lot waits on a day; what the end found unpaid waits no longer, though it is charged later. */
export function stillWaits(lot: Lot, day: number): boolean {
  return lot.waits && day <= (deferredUntil(lot.terms) ?? day);
}

/**
 * The first day (by number) of the two billing cycles before the end of a deferral, in which a payment's excess over the
 * minimum goes to it first. A cycle counts when the due date in it is not after the end. Where the statements given stop before
 * the end, there are no last two, and the day after the end is given.
 * Source: 12 CFR 1026.53(b)(1); the counting of a cycle cut by the end is recalled from its comment, not read here.
 */
export function lastTwoCyclesFrom(cycles: readonly BillingCycle[], until: number): number {
  const last = cycles.at(-1);
  if (!last || toDayNumber(last.statement) < until) return until + 1;
  const counted = cycles.filter(({ due }) => toDayNumber(due) <= until);
  const opened = counted.at(-2) ?? counted.at(-1);
  return opened ? toDayNumber(opened.statement) + 1 : until + 1;
}

/**
 * Notes, at the end of a cycle, the days for which interest waits and what a day of it is worth; and once the end of the
 * deferral is reached, decides: nothing left at its close, nothing is charged; else the interest of every day since posting,
 * on what was owed at the close of each, paid charges too, without interest on itself, rounded once. From the day after,
 * what is left bears interest as usual. Returns the charge, 0 when waived; null while it waits or when there is nothing.
 * Unit: minor units. Source: the retroactive charge of 12 CFR 1026 App. M1(b)(4). Errors: RangeError past 2^53 − 1.
 */
export function decideDeferred(book: Book, balance: BalanceTerms): InterestCharge | null {
  const until = deferredUntil(balance);
  const lots = waitingLots(book, balance);
  if (until === null || lots.length === 0) return null;
  noteDays(book, balance, until);
  if (until > book.cycle.to) return null;
  const left = lots.reduce((sum, lot) => sum + leftAtClose(lot, until), 0);
  for (const lot of lots) {
    lot.bearsFrom = until + 1;
    lot.waits = false;
  }
  const spans = lots.flatMap((lot) => spansOf(lot, lot.countsFrom, until));
  const rule = left > 0 ? "interest.deferred" : "interest.deferred-waived";
  const interest = left > 0 ? interestOn(book, balance, spans) : minor(0);
  const from = Math.min(...lots.map((lot) => lot.countsFrom));
  const days = balanceDays(spans, { from, to: until });
  return { balance: balance.id, interest, rule, spans, balanceDays: days };
}

/** The interest that waits on each balance with a deferral, as it stands at the end of the cycle, in minor units. */
export function waitingInterest(book: Book): Record<string, Minor> {
  const waiting: Record<string, Minor> = {};
  for (const balance of book.terms.balances) {
    if (!balance.deferred) continue;
    const spans = waitingLots(book, balance).flatMap((lot) =>
      spansOf(lot, lot.countsFrom, book.cycle.to),
    );
    waiting[balance.id] = interestOn(book, balance, spans);
  }
  return waiting;
}

function waitingLots(book: Book, balance: BalanceTerms): Lot[] {
  return book.lots.filter((lot) => lot.waits && lot.terms.id === balance.id);
}

function interestOn(book: Book, balance: BalanceTerms, spans: readonly Span[]): Minor {
  return spanInterest(spans, book.waitingDays.get(balance.id) ?? [], book.terms.rounding);
}

function noteDays({ terms, cycle, waitingDays }: Book, balance: BalanceTerms, until: number) {
  const noted: RatePeriod[] = waitingDays.get(balance.id) ?? [];
  waitingDays.set(balance.id, noted);
  const days = cycle.to - cycle.from + 1;
  const to = Math.min(cycle.to, until);
  for (const period of ratePeriods(balance, terms.dayCount, days, cycle.from, to)) {
    const last = noted.at(-1);
    if (last?.divisor === period.divisor) noted[noted.length - 1] = { ...last, to: period.to };
    else noted.push(period);
  }
}

function leftAtClose({ closings }: Lot, day: number): number {
  return closings.filter((closing) => closing.day <= day).at(-1)?.left ?? 0;
}
