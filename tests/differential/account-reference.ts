import type { Rate } from "../../engine";
import type { AccountEvent, BalanceTerms, DatedAccount } from "../../engine/account";
import { deferredOf, interestOf, type Waited } from "./reference-interest";
import { minimumOf } from "./reference-minimum";
import { dayOf, endOf, type Item, least, most, shareOf } from "./reference-parts";
import { pour, settle } from "./reference-payment";

/**
 * The dated account written a second time from MODEL.md, day by day and with nothing of the engine but its types: every
 * quantity is a bigint or a fraction of two, what each charge left at the close of each day is kept in a list, and rounding
 * is by definition (the nearest integers are compared).
 */
export type ReferenceStatement = Record<
  "balance" | "interest" | "fees" | "minimum" | "payments",
  bigint
>;

export function reference(account: DatedAccount): ReferenceStatement[] {
  const { terms, cycles, opening, habit = { kind: "none" } } = account;
  const share = (amount: bigint, r: Rate) => shareOf(amount, r, terms.rounding);
  const byBill = ["whole-bill", "unpaid-from-posting", "unpaid-after-due"].includes(terms.basis);
  const shift = terms.statementDayCounts ? 0 : 1;
  const made = cycles.map(({ statement }) => dayOf(statement));
  const due = cycles.map((cycle) => dayOf(cycle.due));
  const at = (list: number[], index: number) => list[index] as number;
  const bounds = (n: number) => ({ from: at(made, n - 1) + 1 - shift, to: at(made, n) - shift });
  const find = (id: string) => terms.balances.find((b) => b.id === id) as BalanceTerms;
  const goesFirst = ({ waits, terms: of }: Item, day: number) => {
    if (!waits || day > endOf(of) || endOf(of) > at(made, made.length - 1)) return false;
    const counted = made.filter((_, index) => at(due, index) <= endOf(of));
    return counted.length > 0 && day > at(counted, Math.max(0, counted.length - 2));
  };
  const waited: Waited = new Map();

  let items: Item[] = [];
  let ahead = 0n;
  let held = opening?.grace ?? true;
  let inRow = 0;
  let full = true;
  let overdue: number | null = null;
  let number = 1;
  let sums = { charges: 0n, fees: 0n, interest: 0n, refunds: 0n, payments: 0n };
  const owed = () => items.reduce((sum, { left }) => sum + left, -ahead);

  function charge(kind: Item["kind"], id: string, day: number, amount: bigint) {
    if (amount === 0n) return;
    const of = find(id);
    const { to } = bounds(number);
    let since: number | null = day;
    if (kind === "interest") since = to + 1;
    else if (of.grace && (byBill || held)) since = null;
    else if (of.grace && terms.basis === "average-daily-without-new") since = to + 1;
    const waits = kind === "charge" && day <= endOf(of);
    if (waits) since = null;
    const used = least(ahead, amount);
    ahead -= used;
    const left = amount - used;
    const item = { terms: of, kind, left, bill: number, reach: day, since };
    items.push({ ...item, waits, cap: null, billed: 0n, closings: new Map() });
    sums[kind === "charge" ? "charges" : kind === "fee" ? "fees" : "interest"] += amount;
  }

  function credit(day: number, amount: bigint, minimumLeft: bigint) {
    const payment = { day, amount, minimumLeft, number, overdue, goesFirst };
    ahead += settle(items, terms.allocation, payment);
  }

  function pay(day: number, amount: bigint) {
    credit(day, amount, most(0n, last.minimum - sums.payments));
    sums.payments += amount;
  }

  function feeOf(
    rule: { share: Rate; floor: number; cap?: number; atMostBase?: boolean },
    base: bigint,
    limit: bigint,
  ) {
    if (base <= 0n) return 0n;
    let fee = most(BigInt(rule.floor), share(base, rule.share));
    if (rule.cap !== undefined) fee = least(fee, BigInt(rule.cap));
    return rule.atMostBase ? least(fee, limit) : fee;
  }

  function happen(event: AccountEvent, day: number) {
    const amount = BigInt(event.amount);
    if (event.kind === "payment") return pay(day, amount);
    if (event.kind === "refund") {
      const id = event.balance ?? "purchase";
      const rest = pour(
        items.filter((item) => item.terms.id === id),
        amount,
      );
      credit(day, rest, 0n);
      sums.refunds += amount;
      return;
    }
    if (event.kind === "fee")
      return charge("fee", event.balance ?? terms.fees.balance, day, amount);
    const usual = { purchase: "purchase", "cash-advance": "cash", transfer: "transfer" }[
      event.kind
    ];
    charge("charge", event.balance ?? usual, day, amount);
    const rule = {
      purchase: undefined,
      "cash-advance": terms.fees.cash,
      transfer: terms.fees.transfer,
    }[event.kind];
    if (rule) charge("fee", terms.fees.balance, day, feeOf(rule, amount, amount));
  }

  function decide(day: number) {
    const bill = number - 1;
    const unpaid = last.balance - sums.payments - sums.refunds;
    full = unpaid <= BigInt(terms.tolerance ?? 0);
    inRow = full ? inRow + 1 : 0;
    const free = items.filter((item) => item.terms.grace && item.since === null);
    if (full) {
      for (const item of free) {
        if (item.bill <= bill && item.left > 0n)
          Object.assign(item, { bill: number, reach: day + 1 });
      }
    } else if (byBill) {
      for (const item of free.filter((each) => each.bill === bill)) {
        item.since = terms.basis === "unpaid-after-due" ? at(due, bill) + 1 : item.reach;
        item.cap = terms.basis === "whole-bill" ? null : item.left;
      }
    } else if (held) {
      held = false;
      const { from, to } = bounds(number);
      for (const item of free) {
        const without = terms.basis === "average-daily-without-new";
        item.since = item.bill <= bill ? from : without ? to + 1 : item.reach;
        if (item.bill <= bill) item.cap = item.left;
      }
    }
    const short = sums.payments < last.minimum && !full;
    overdue = short ? (overdue ?? at(due, bill)) : null;
    if (!short || !terms.fees.late) return;
    const base = last.minimum - sums.payments;
    charge("fee", terms.fees.balance, day, feeOf(terms.fees.late, base, last.minimum));
  }

  function asked(pastDue: bigint): bigint {
    const { interest, fees } = sums;
    const billed = { balance: owed(), interest, fees, pastDue, over: over() };
    return minimumOf(billed, items, terms);
  }

  const over = () => (terms.limit === undefined ? 0n : most(0n, owed() - BigInt(terms.limit)));

  for (const of of terms.balances) {
    const left = BigInt(opening?.balances[of.id] ?? 0);
    const { from } = bounds(1);
    if (left === 0n) continue;
    const waits = from <= endOf(of);
    const since = waits || (of.grace && opening?.grace) ? null : from;
    items.push({
      waits,
      terms: of,
      kind: "charge",
      left,
      bill: 0,
      reach: from,
      since,
      cap: null,
      billed: left,
      closings: new Map([[at(made, 0), left]]),
    });
  }
  let last = { balance: owed(), minimum: asked(0n), interest: 0n, fees: 0n, payments: 0n };
  const statements: ReferenceStatement[] = [];
  const turns = { purchase: 0, "cash-advance": 0, transfer: 0, fee: 0, refund: 1, payment: 2 };
  for (let day = at(made, 0) + 1; day <= at(made, made.length - 1); day++) {
    const today = account.events.filter(({ date }) => dayOf(date) === day);
    const inTurn = (turn: number) => today.filter(({ kind }) => turns[kind] === turn);
    for (const event of inTurn(0)) happen(event, day);
    const { annual } = terms.fees;
    const date = new Date(day * 86_400_000);
    if (annual && date.getUTCMonth() + 1 === annual.month && date.getUTCDate() === annual.day) {
      charge("fee", terms.fees.balance, day, BigInt(annual.amount));
    }
    for (const event of [...inTurn(1), ...inTurn(2)]) happen(event, day);
    if (day === at(due, number - 1) && !habit.missed?.includes(number - 1)) {
      const minimum = most(0n, last.minimum - sums.payments);
      const wanted = {
        none: () => 0n,
        full: () => last.balance - sums.payments - sums.refunds,
        minimum: () => minimum + BigInt(habit.kind === "minimum" ? (habit.plus ?? 0) : 0),
        fixed: () => BigInt(habit.kind === "fixed" ? habit.amount : 0),
      }[habit.kind]();
      pay(day, most(0n, least(owed(), wanted)));
    }
    if (day === at(due, number - 1) + (terms.leniencyDays ?? 0)) decide(day);
    if (day !== at(made, number)) {
      for (const item of items) item.closings.set(day, item.left);
      continue;
    }
    if (terms.fees.overLimit && over() > 0n) {
      const fee = feeOf(terms.fees.overLimit, over(), over());
      charge("fee", terms.fees.balance, day, fee);
    }
    for (const item of items) item.closings.set(day, item.left);
    const counted = terms.balances.flatMap((of) =>
      [
        deferredOf(of, items, terms, bounds(number), waited),
        interestOf(of, items, terms, bounds(number)),
      ].map((interest) => [of.id, interest] as const),
    );
    for (const [id, interest] of counted) charge("interest", id, day, interest);
    const minimum = asked(most(0n, last.minimum - sums.payments));
    const { interest, fees, payments } = sums;
    last = { balance: owed(), minimum, interest, fees, payments };
    statements.push(last);
    const { to } = bounds(number);
    if (!byBill && !held && inRow >= (terms.regainAfter ?? 1)) held = true;
    for (const item of items) {
      if (item.since !== null) item.since = Math.max(item.since, to + 1);
      if (!byBill && item.terms.grace)
        Object.assign(item, { since: held ? null : to + 1, cap: null });
      item.billed = item.left;
      item.closings.set(day, item.left);
    }
    items = items.filter((item) => item.left > 0n || item.waits || item.bill === number);
    sums = { charges: 0n, fees: 0n, interest: 0n, refunds: 0n, payments: 0n };
    number++;
  }
  return statements;
}
