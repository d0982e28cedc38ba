import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDate } from "../dates";
import { minor } from "../money";
import { percent, rate } from "../rates";
import { type Account, runCard } from "./account";
import { ledgerRows } from "./ledger";

const amounts = (max: number) => fc.integer({ min: 0, max }).map(minor);

const atLeastOne = (amount: number) => minor(amount + 100);

const accounts: fc.Arbitrary<Account> = fc.record({
  terms: fc.record({
    cycleRate: fc.nat(400).map((tenths) => rate(tenths, 12_000)),
    minimum: fc.record({
      kind: fc.constantFrom("percent", "percent-plus-interest"),
      percent: fc.nat(40).map((halves) => percent(halves / 2)),
      base: fc.constantFrom("before-interest", "after-interest"),
      floor: fc.oneof(fc.constant(minor(0)), amounts(10_000).map(atLeastOne)),
    }),
    rounding: fc.constantFrom("half-up", "half-even", "down", "up"),
  }),
  balance: amounts(2_000_000),
  spending: fc.oneof(fc.constant(minor(0)), amounts(100_000)),
  start: fc.constant(civilDate(2026, 1, 31)),
  plan: fc.oneof(
    fc.constant({ kind: "minimum" } as const),
    fc.constant({ kind: "keep-first-minimum" } as const),
    fc.record({ kind: fc.constant("fixed"), amount: amounts(300_000).map(atLeastOne) }),
    fc.record({ kind: fc.constant("clear-in"), months: fc.integer({ min: 1, max: 120 }) }),
  ),
  horizon: fc.constant(60),
});

const clearing = (account: Account) => runCard(account).summary.months ?? Number.POSITIVE_INFINITY;
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

describe(runCard, () => {
  it("lets every statement add up and hand its closing balance to the next", {
    timeout: 30_000,
  }, () => {
    fc.assert(
      fc.property(accounts, (account) => {
        let opening = account.balance;
        for (const month of runCard(account).statements) {
          expect(month.opening).toBe(opening);
          expect(month.balance).toBe(month.opening + month.interest + month.spending);
          expect(month.balance).toBe(month.payment + month.closing);
          expect(month.minimum).toBeLessThanOrEqual(month.balance);
          expect(month.shortfall).toBe(Math.max(0, month.minimum - month.payment));
          opening = month.closing;
        }
      }),
    );
  });

  it("pays, once cleared, exactly the balance, the spending and the interest", () => {
    fc.assert(
      fc.property(accounts, (account) => {
        const { statements, summary } = runCard(account);
        const owed = account.balance + summary.spending + summary.interest;
        expect(summary.paid + (statements.at(-1)?.closing ?? 0)).toBe(owed);
        expect(summary.months === null || summary.months === statements.length).toBe(true);
        const { total, interest, principal } = summary.firstPayment;
        expect(interest + principal).toBe(total);
      }),
    );
  });

  it("never takes longer when more is paid", () => {
    fc.assert(
      fc.property(accounts, amounts(200_000), amounts(100_000), (account, base, extra) => {
        const paying = (amount: number) =>
          clearing({ ...account, plan: { kind: "fixed", amount: atLeastOne(amount) } });
        expect(paying(base + extra)).toBeLessThanOrEqual(paying(base));
      }),
    );
  });

  it("never clears sooner when more is owed", () => {
    fc.assert(
      fc.property(accounts, amounts(500_000), (account, extra) => {
        const plan = { kind: "minimum" } as const;
        const more = minor(account.balance + extra);
        expect(clearing({ ...account, plan, balance: more })).toBeGreaterThanOrEqual(
          clearing({ ...account, plan }),
        );
      }),
    );
  });

  it("clears in time with its level payment, and not with one unit less", () => {
    fc.assert(
      fc.property(accounts, fc.integer({ min: 1, max: 240 }), (account, months) => {
        const { summary, statements } = runCard({ ...account, plan: { kind: "clear-in", months } });
        const level = summary.levelPayment ?? minor(0);
        expect(summary.months).toBeLessThanOrEqual(months);
        const oddCents = (statements.at(-1)?.payment ?? 0) - level;
        expect(oddCents).toBeLessThanOrEqual(months / 2);

        fc.pre(level > 0 && months > 1);
        const plan = { kind: "fixed", amount: minor(level - 1) } as const;
        const less = runCard({ ...account, plan, horizon: months }).statements;
        const left = less.length < months ? 0 : (less[months - 1]?.closing ?? 0);
        expect(left).toBeGreaterThan(Math.min(Math.floor(months / 2), level - 1));
      }),
    );
  });

  it("scales: ten thousand times the money takes the same months when nothing needs rounding", () => {
    const scaled = (account: Account, by: number): Account => ({
      ...account,
      terms: { ...account.terms, cycleRate: rate(0, 1) },
      balance: minor(account.balance * by),
      spending: minor(0),
      plan: { kind: "fixed", amount: minor(12_345 * by) },
    });
    fc.assert(
      fc.property(accounts, (account) => {
        expect(clearing(scaled(account, 10_000))).toBe(clearing(scaled(account, 1)));
      }),
    );
  });
});

describe(ledgerRows, () => {
  it("adds up to the balance after the last row, for the whole run and for any span", () => {
    fc.assert(
      fc.property(accounts, fc.integer({ min: 1, max: 40 }), fc.nat(40), (account, from, more) => {
        const run = runCard(account);
        for (const span of [{}, { from, to: from + more }]) {
          const rows = ledgerRows(run, span);
          expect(sum(rows.map((row) => row.amount))).toBe(rows.at(-1)?.balance ?? 0);
        }
      }),
    );
  });
});
