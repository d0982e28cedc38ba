import { minor } from "../money";
import { balanceDays, compoundedSpanInterest, type Span, spanInterest } from "./accrual";
import type { Book } from "./book";
import { decideDeferred } from "./deferred";
import { type Lot, spansOf } from "./lots";
import { ratePeriods } from "./rate-periods";
import type { InterestCharge } from "./rows";
import type { AccountRuleId } from "./rules";
import type { BalanceTerms } from "./terms";

/**
 * The interest one statement charges, balance by balance, in minor units: on what each lot left on the days from its
 * `bearsFrom` to the end of the cycle, by the basis. Rounding: once a balance, by the terms' name.
 * `paidInFull`: whether the last statement was, so that interest now is trailing interest.
 * Errors: RangeError past 2^53 − 1.
 */
export function statementInterest(book: Book, paidInFull: boolean): InterestCharge[] {
  const charges: InterestCharge[] = [];
  for (const balance of book.terms.balances) {
    const decided = decideDeferred(book, balance);
    if (decided) charges.push(decided);
    const spans = book.lots.flatMap((lot) =>
      lot.terms.id === balance.id ? bearingSpans(book, lot) : [],
    );
    if (spans.length > 0) charges.push(chargeOn(book, balance, spans, paidInFull));
  }
  return charges;
}

function bearingSpans({ terms, cycle }: Book, lot: Lot): Span[] {
  if (lot.bearsFrom === null || lot.bearsFrom > cycle.to) return [];
  if (terms.compounding.kind === "none" && lot.kind === "interest") return [];
  if (terms.basis === "previous" || terms.basis === "adjusted") {
    const amount = terms.basis === "previous" ? lot.billed : minor(Math.min(lot.left, lot.billed));
    return amount > 0 ? [{ from: cycle.from, to: cycle.to, amount }] : [];
  }
  return spansOf(lot, lot.bearsFrom, cycle.to);
}

function chargeOn(
  { terms, cycle }: Book,
  balance: BalanceTerms,
  spans: Span[],
  paidInFull: boolean,
): InterestCharge {
  const from = Math.min(...spans.map((span) => span.from));
  const cycleDays = cycle.to - cycle.from + 1;
  const periods = ratePeriods(balance, terms.dayCount, cycleDays, from, cycle.to);
  const interest =
    terms.compounding.kind === "daily"
      ? compoundedSpanInterest(spans, periods, terms.compounding.digits, terms.rounding)
      : spanInterest(spans, periods, terms.rounding);
  const rule: AccountRuleId = !balance.grace
    ? "interest.without-grace"
    : paidInFull
      ? "interest.trailing"
      : `interest.${terms.basis}`;
  const days = balanceDays(spans, { from, to: cycle.to });
  return { balance: balance.id, interest, rule, spans, balanceDays: days };
}
