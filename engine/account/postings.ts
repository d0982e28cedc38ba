import { add, type Minor, minor, smallerOf } from "../money";
import { rate } from "../rates";
import { type Allotment, allocatePayment, allotted, type Portion } from "./allocation";
import { type Book, balanceNamed, writeRow } from "./book";
import { isDeferred, stillWaits } from "./deferred";
import { bearsFromPosting } from "./grace";
import { type Lot, newLot, reduceLot } from "./lots";
import { rateOn } from "./rate-periods";
import type { AccountRuleId } from "./rules";

const LONG_OVERDUE = 90;
/** What a balance whose interest waits counts as: comment 53-5 to 12 CFR 1026.53. */
const NO_RATE = rate(0, 1);
const TALLIES = { charge: "charges", fee: "fees", interest: "interest" } as const;

/** Posts a charge, a fee or interest on a day (by number); money paid ahead covers it first. */
export function postCharge(
  book: Book,
  kind: Lot["kind"],
  id: string,
  day: number,
  amount: Minor,
  rule: AccountRuleId,
): void {
  if (amount === 0) return;
  const { terms, cycle } = book;
  const lot = newLot(balanceNamed(terms, id), kind, day, amount, cycle.number);
  lot.waits = isDeferred(lot.terms, kind, day);
  if (kind === "interest") lot.bearsFrom = cycle.to + 1;
  else if (!lot.waits) lot.bearsFrom = bearsFromPosting(terms, lot, day, cycle, book.grace);
  const covered = smallerOf(book.credit, amount);
  if (covered > 0) reduceLot(lot, day, covered);
  book.credit = minor(book.credit - covered);
  book.lots.push(lot);
  book.tally[TALLIES[kind]] += amount;
  writeRow(book, day, kind, id, amount, rule);
}

/** Posts a refund: its own balance first, oldest charge first; what is over is used like a payment. */
export function postRefund(book: Book, id: string, day: number, amount: Minor): void {
  if (amount === 0) return;
  balanceNamed(book.terms, id);
  let left: number = amount;
  for (const lot of book.lots) {
    if (lot.terms.id !== id) continue;
    const part = Math.min(left, lot.left);
    if (part > 0) reduceLot(lot, day, minor(part));
    left -= part;
  }
  settle(book, day, minor(left), minor(0));
  book.tally.refunds += amount;
  writeRow(book, day, "refund", id, minor(-amount), "credit.refund");
}

/** Posts a payment by the allocation rule, one row for each balance and rule it reaches; the rest is paid ahead. */
export function postPayment(book: Book, day: number, amount: Minor): void {
  if (amount === 0) return;
  const stillDue = minor(Math.max(0, book.minimumDue - book.tally.payments));
  const allotments = settle(book, day, amount, stillDue);
  book.tally.payments += amount;
  const sums = new Map<string, { id: string; rule: AccountRuleId; amount: Minor }>();
  for (const { portion, amount: part, rule } of allotments) {
    const { id } = portion.lot.terms;
    const key = `${rule} ${id}`;
    sums.set(key, { id, rule, amount: add(sums.get(key)?.amount ?? minor(0), part) });
  }
  for (const { id, rule, amount: part } of sums.values()) {
    writeRow(book, day, "payment", id, minor(-part), rule);
  }
  const ahead = minor(amount - allotted(allotments));
  if (ahead > 0) writeRow(book, day, "payment", null, minor(-ahead), "payment.in-advance");
}

type LotPortion = Portion & { readonly lot: Lot };

function settle(
  book: Book,
  day: number,
  amount: Minor,
  minimumDue: Minor,
): Allotment<LotPortion>[] {
  if (amount === 0) return [];
  const longOverdue = book.overdueSince !== null && day - book.overdueSince > LONG_OVERDUE;
  const portions = book.lots
    .filter((lot) => lot.left > 0)
    .map((lot) => ({
      lot,
      amount: lot.left,
      rate: stillWaits(lot, day) ? NO_RATE : rateOn(lot.terms, day).rate,
      kind: lot.kind === "charge" && !lot.terms.grace ? ("no-grace" as const) : lot.kind,
      billed: lot.bill < book.cycle.number,
      expiring: stillWaits(lot, day) && day >= (book.expiringFrom.get(lot.terms.id) ?? Infinity),
    }));
  const context = { minimumDue, longOverdue };
  const allotments = allocatePayment(book.terms.allocation, portions, amount, context);
  for (const { portion, amount: part } of allotments) reduceLot(portion.lot, day, part);
  book.credit = add(book.credit, minor(amount - allotted(allotments)));
  return allotments;
}
