import type { CivilDate, Rate, Rounding } from "../../engine";
import type { AccountEvent, BalanceTerms, DatedAccount } from "../../engine/account";

/**
 * The dated account written a second time from MODEL.md, day by day and with nothing of the engine but its types: every
 * quantity is a bigint or a fraction of two, what each charge left at the close of each day is kept in a list, and rounding
 * is by definition (the nearest integers are compared).
 */
export type ReferenceStatement = Record<
  "balance" | "interest" | "fees" | "minimum" | "payments",
  bigint
>;

type Item = {
  terms: BalanceTerms;
  kind: "charge" | "fee" | "interest";
  left: bigint;
  bill: number;
  reach: number;
  since: number | null;
  cap: bigint | null;
  billed: bigint;
  waits: boolean;
  closings: Map<number, bigint>;
};

const dayOf = ({ year, month, day }: CivilDate) =>
  Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
const least = (a: bigint, b: bigint) => (a < b ? a : b);
const most = (a: bigint, b: bigint) => (a > b ? a : b);

export function nearest(n: bigint, d: bigint, rounding: Rounding): bigint {
  const below = n / d;
  if (below * d === n || rounding === "down") return below;
  const above = below + 1n;
  if (rounding === "up") return above;
  const order = n - below * d - (above * d - n);
  if (order !== 0n) return order < 0n ? below : above;
  return rounding === "half-even" && below % 2n === 0n ? below : above;
}

export function reference(account: DatedAccount): ReferenceStatement[] {
  const { terms, cycles, opening, habit = { kind: "none" } } = account;
  const round = (n: bigint, d: bigint) => nearest(n, d, terms.rounding);
  const share = (amount: bigint, r: Rate) =>
    round(amount * BigInt(r.numerator), BigInt(r.denominator));
  const byBill = ["whole-bill", "unpaid-from-posting", "unpaid-after-due"].includes(terms.basis);
  const shift = terms.statementDayCounts ? 0 : 1;
  const made = cycles.map(({ statement }) => dayOf(statement));
  const due = cycles.map((cycle) => dayOf(cycle.due));
  const at = (list: number[], index: number) => list[index] as number;
  const bounds = (n: number) => ({ from: at(made, n - 1) + 1 - shift, to: at(made, n) - shift });
  const find = (id: string) => terms.balances.find((b) => b.id === id) as BalanceTerms;
  const rateOn = ({ rate, promotion }: BalanceTerms, day: number) =>
    promotion && day <= dayOf(promotion.until) ? promotion.rate : rate;
  const endOf = ({ deferred }: BalanceTerms) => (deferred ? dayOf(deferred.until) : -1);
  const goesFirst = ({ waits, terms: of }: Item, day: number) => {
    if (!waits || day > endOf(of) || endOf(of) > at(made, made.length - 1)) return false;
    const counted = made.filter((_, index) => at(due, index) <= endOf(of));
    return counted.length > 0 && day > at(counted, Math.max(0, counted.length - 2));
  };
  const waited = new Map<string, [bigint, bigint]>();

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

  function pour(queue: Item[], amount: bigint): bigint {
    let rest = amount;
    for (const item of queue) {
      const part = least(rest, item.left);
      item.left -= part;
      rest -= part;
    }
    return rest;
  }

  function settle(day: number, amount: bigint, minimumLeft: bigint) {
    const { order, within } = terms.allocation;
    const aged = within === "oldest-first" ? [...items] : [...items].reverse();
    const cheaper = (a: Item, b: Item) => {
      const nothing = { numerator: 0, denominator: 1 };
      const [x, y] = [a, b].map((each) =>
        each.waits && day <= endOf(each.terms) ? nothing : rateOn(each.terms, day),
      ) as [Rate, Rate];
      const cross =
        BigInt(x.numerator) * BigInt(y.denominator) - BigInt(y.numerator) * BigInt(x.denominator);
      return cross < 0n ? -1 : cross > 0n ? 1 : 0;
    };
    const low = [...aged].sort(cheaper);
    const high = [...aged].sort((a, b) => cheaper(b, a));
    let rest = amount;
    if (order === "minimum-low-rest-high") {
      const first = least(minimumLeft, amount);
      const ahead = [true, false].flatMap((yes) => high.filter((i) => goesFirst(i, day) === yes));
      rest = pour(ahead, pour(low, first) + amount - first);
    } else if (order === "billed-first") {
      const long = overdue !== null && day - overdue > 90;
      const rank = ({ kind, terms: { grace }, bill }: Item) => {
        const principal = kind === "charge" ? (grace ? 1 : 0) : null;
        const place = long
          ? (principal ?? (kind === "interest" ? 2 : 3))
          : principal === null
            ? kind === "interest"
              ? 0
              : 1
            : 3 - (1 - principal);
        return (bill < number ? 0 : 10) + place;
      };
      rest = pour(
        aged.sort((a, b) => rank(a) - rank(b)),
        amount,
      );
    } else {
      rest = pour(
        order === "low-rate-first" ? low : order === "high-rate-first" ? high : aged,
        amount,
      );
    }
    ahead += rest;
  }

  function pay(day: number, amount: bigint) {
    settle(day, amount, most(0n, last.minimum - sums.payments));
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
      settle(day, rest, 0n);
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

  function divisor(day: number): bigint {
    const { from, to } = bounds(number);
    if (terms.dayCount === "daily") return 1n;
    if (terms.dayCount === "twelfth") return 12n * BigInt(to - from + 1);
    if (terms.dayCount !== "actual") return BigInt(terms.dayCount);
    const year = yearOf(day);
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 366n : 365n;
  }

  function deferredOf(of: BalanceTerms): bigint {
    const { from, to } = bounds(number);
    const waiting = items.filter((item) => item.waits && item.terms.id === of.id);
    let [n, d] = waited.get(of.id) ?? [0n, 1n];
    for (const item of waiting) {
      for (let day = Math.max(from, item.reach); day <= Math.min(to, endOf(of)); day++) {
        const amount = (item.closings.get(day) ?? item.left) * BigInt(of.rate.numerator);
        const whole = BigInt(of.rate.denominator) * divisor(day);
        if (d % whole === 0n) n += amount * (d / whole);
        else [n, d] = [n * whole + amount * d, d * whole];
      }
    }
    waited.set(of.id, [n, d]);
    if (endOf(of) > to) return 0n;
    const left = waiting.reduce((sum, item) => sum + (item.closings.get(endOf(of)) ?? 0n), 0n);
    for (const item of waiting) Object.assign(item, { waits: false, since: endOf(of) + 1 });
    return left > 0n ? round(n, d) : 0n;
  }

  function interestOf(of: BalanceTerms): bigint {
    const { from, to } = bounds(number);
    const amounts = new Map<number, bigint>();
    for (const item of items) {
      if (item.terms.id !== of.id || item.since === null || item.since > to) continue;
      if (terms.compounding.kind === "none" && item.kind === "interest") continue;
      const old = terms.basis === "previous" || terms.basis === "adjusted";
      for (let day = old ? from : item.since; day <= to; day++) {
        let amount = item.closings.get(day) ?? item.left;
        if (old) amount = terms.basis === "previous" ? item.billed : least(item.left, item.billed);
        else if (item.cap !== null) amount = least(amount, item.cap);
        amounts.set(day, (amounts.get(day) ?? 0n) + amount);
      }
    }
    let [n, d, accrued] = [0n, 1n, 0n];
    const fine = terms.compounding.kind === "daily" ? 10n ** BigInt(terms.compounding.digits) : 1n;
    for (const day of [...amounts.keys()].sort((a, b) => a - b)) {
      const rate = rateOn(of, day);
      const whole = BigInt(rate.denominator) * divisor(day);
      const amount = amounts.get(day) ?? 0n;
      if (terms.compounding.kind === "daily") {
        accrued += round((amount * fine + accrued) * BigInt(rate.numerator), whole);
      } else if (whole === d) {
        n += amount * BigInt(rate.numerator);
      } else {
        n = n * whole + amount * BigInt(rate.numerator) * d;
        d *= whole;
      }
    }
    return terms.compounding.kind === "daily" ? round(accrued, fine) : round(n, d);
  }

  function minimumOf(pastDue: bigint): bigint {
    const balance = owed();
    if (balance <= 0n) return 0n;
    const { formulas, floor, wholeUpTo = 0, step } = terms.minimum;
    if (balance <= BigInt(wholeUpTo)) return balance;
    const part = (of: string): bigint => {
      if (of === "balance") return balance;
      if (of === "before-interest") return most(0n, balance - sums.interest);
      if (of === "interest") return sums.interest;
      if (of === "fees") return sums.fees;
      if (of === "past-due") return pastDue;
      if (of === "over-limit") return over();
      return items.reduce(
        (sum, item) => (`balance:${item.terms.id}` === of ? sum + item.left : sum),
        0n,
      );
    };
    let amount = BigInt(floor);
    for (const { parts, plus = 0 } of formulas) {
      const others = parts.reduce((sum, { of }) => (of === "rest" ? sum : sum + part(of)), 0n);
      const value = parts.reduce(
        (sum, { of, share: r }) =>
          sum + share(of === "rest" ? most(0n, balance - others) : part(of), r),
        BigInt(plus),
      );
      amount = most(amount, value);
    }
    if (step) amount = ((amount + BigInt(step) - 1n) / BigInt(step)) * BigInt(step);
    return least(amount, balance);
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
  let last = { balance: owed(), minimum: minimumOf(0n), interest: 0n, fees: 0n, payments: 0n };
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
      [deferredOf(of), interestOf(of)].map((interest) => [of.id, interest] as const),
    );
    for (const [id, interest] of counted) charge("interest", id, day, interest);
    const minimum = minimumOf(most(0n, last.minimum - sums.payments));
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
