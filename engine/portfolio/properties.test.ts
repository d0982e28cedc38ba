import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Minor, minor } from "../money";
import { percent, rate } from "../rates";
import type { Debt } from "./debt";
import type { PayoffOrder } from "./order";
import { runPayoff } from "./payoff";
import type { PayoffPlan } from "./plan";
import { PORTFOLIO_RULE_IDS } from "./rules";

const amounts = (max: number) => fc.nat(max).map(minor);
const minimums = fc.oneof(
  fc.record({ kind: fc.constant("amount"), amount: amounts(30_000) }),
  fc.record({
    kind: fc.constantFrom("percent", "percent-plus-interest"),
    percent: fc.nat(20).map((n) => percent(n)),
    base: fc.constantFrom("before-interest", "after-interest"),
    floor: amounts(5000),
  }),
);

const debtsWith = (minimum: fc.Arbitrary<Debt["minimum"]>) =>
  fc
    .array(
      fc.record({
        balance: amounts(1_000_000),
        monthlyRate: fc.nat(400).map((n) => rate(n, 12_000)),
        minimum,
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((list) => list.map((each, i): Debt => ({ id: `debt ${i}`, ...each })));

const byHand = (debts: readonly Debt[]): PayoffOrder => ({
  kind: "by-hand",
  ids: debts.map((debt) => debt.id),
});

const RUNS = 150;
const orders = ["by-rate", "by-size", "balance-matching"] as const;

const plans: fc.Arbitrary<PayoffPlan> = fc
  .record({
    debts: debtsWith(minimums),
    budget: amounts(150_000),
    kind: fc.constantFrom(...orders, "by-hand" as const),
    rounding: fc.constantFrom("half-up", "half-even", "down", "up"),
    extras: fc.array(
      fc.record({ month: fc.integer({ min: 1, max: 30 }), amount: amounts(50_000) }),
    ),
    shocks: fc.array(
      fc.record({ month: fc.integer({ min: 1, max: 30 }), amount: amounts(90_000) }),
    ),
    buffer: fc.record({ target: amounts(100_000), monthly: amounts(30_000) }),
    lateFee: fc.oneof(fc.constant(minor(0)), amounts(4000)),
    spending: fc.array(fc.oneof(fc.constant(minor(0)), amounts(20_000)), {
      minLength: 4,
      maxLength: 4,
    }),
    horizon: fc.constant(120),
  })
  .map(({ kind, shocks, spending, ...plan }) => ({
    ...plan,
    debts: plan.debts.map((debt, i) => ({ ...debt, spending: spending[i] ?? minor(0) })),
    order: kind === "by-hand" ? byHand(plan.debts) : { kind },
    shocks: shocks.map((shock) => ({ ...shock, onto: "debt 0" })),
  }));

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe(runPayoff, () => {
  it("lets every debt, the buffer and the money of every month add up", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const run = runPayoff(plan);
        let owed = plan.debts.map((debt) => debt.balance);
        let buffer = 0;
        for (const month of run.months) {
          expect(month.debts.map((debt) => debt.opening)).toEqual(owed);
          for (const debt of month.debts) {
            const { opening, interest, spending, payment, borrowed, fee, closing } = debt;
            expect(closing).toBe(opening + interest + spending - payment + borrowed + fee);
            expect(fee).toBe(debt.shortfall > 0 ? plan.lateFee : 0);
            expect(PORTFOLIO_RULE_IDS).toContain(debt.minimumRule);
            expect(PORTFOLIO_RULE_IDS).toContain(debt.paymentRule);
            expect(Math.min(closing, payment, debt.shortfall)).toBeGreaterThanOrEqual(0);
          }
          const paid = sum(month.debts.map((debt) => debt.payment));
          expect(month.money).toBe(paid + month.toBuffer + month.unspent);
          expect(month.buffer).toBe(buffer + month.toBuffer - month.fromBuffer);
          owed = month.debts.map((debt) => debt.closing);
          buffer = month.buffer;
        }
        const cleared = run.outcome.kind === "cleared";
        expect(sum(owed) === 0 || !cleared).toBe(true);
        const started = sum(plan.debts.map((debt) => debt.balance));
        const added = run.interest + run.borrowed + run.spending + run.fees;
        expect(started + added).toBe(run.paid + sum(owed));
      }),
    );
  });

  it("never says never of debts that a longer look sees cleared, and owes as much as it says", {
    timeout: 30_000,
  }, () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { outcome } = runPayoff(plan);
        const longer = runPayoff({ ...plan, horizon: 1200 }).outcome;
        if (outcome.kind === "never") expect(longer.kind).toBe("never");
        if (outcome.kind === "cleared") expect(longer).toEqual(outcome);
      }),
      { numRuns: 60 },
    );
  });

  it("is never dearer by rate than in any other order, to within rounding", {
    timeout: 30_000,
  }, () => {
    const amount = amounts(20_000).map((value) => ({ kind: "amount" as const, amount: value }));
    const cases = fc.record({ debts: debtsWith(amount), spare: amounts(150_000), seed: fc.nat() });
    fc.assert(
      fc.property(cases, ({ debts, spare, seed }) => {
        const asked = debts.map(({ minimum }) => (minimum.kind === "amount" ? minimum.amount : 0));
        const budget = minor(sum(asked) + spare);
        const run = (order: PayoffOrder) =>
          runPayoff({ debts, budget, order, rounding: "half-up", horizon: 400 });
        const best = run({ kind: "by-rate" });
        fc.pre(best.outcome.kind === "cleared");
        const { months } = best;
        const cents = months.length * debts.length;
        const shuffled = [...debts].sort((a, b) => mixed(a, seed) - mixed(b, seed));
        for (const order of [
          byHand(debts),
          byHand(shuffled),
          ...orders.map((kind) => ({ kind })),
        ]) {
          const other = run(order);
          if (other.outcome.kind !== "cleared") continue;
          expect(best.interest).toBeLessThanOrEqual(other.interest + cents);
          expect(months.length).toBeLessThanOrEqual(other.months.length + 1);
        }
      }),
      { numRuns: Number(RUNS) },
    );
  });

  it("never takes longer or costs more with a larger budget, to within rounding", () => {
    fc.assert(
      fc.property(plans, amounts(50_000), (plan, more) => {
        const plain = { ...plan, extras: [], shocks: [], order: { kind: "by-rate" } as const };
        const { buffer: _, ...bare } = plain;
        const debts = bare.debts.map((debt) => ({ ...debt, minimum: none, spending: minor(0) }));
        const less = runPayoff({ ...bare, debts });
        fc.pre(less.outcome.kind === "cleared");
        const rich = runPayoff({ ...bare, debts, budget: minor(bare.budget + more) });
        expect(rich.months.length).toBeLessThanOrEqual(less.months.length);
        expect(rich.interest).toBeLessThanOrEqual(less.interest + less.months.length * 4);
      }),
    );
  });

  it("refuses what it has no meaning for, in a sentence", () => {
    const [plan] = fc.sample(plans, 1) as [PayoffPlan];
    const [debt] = plan.debts as [Debt];
    expect(() => runPayoff({ ...plan, debts: [] })).toThrow("at least one debt");
    expect(() => runPayoff({ ...plan, debts: [debt, debt] })).toThrow("id of its own");
    expect(() => runPayoff({ ...plan, order: { kind: "by-hand", ids: [] } })).toThrow("by hand");
    expect(() => runPayoff({ ...plan, budget: -1 as Minor })).toThrow("The monthly budget");
    expect(() => runPayoff({ ...plan, horizon: 1201 })).toThrow("The horizon");
    const shocks = [{ month: 1, amount: minor(1), onto: "nobody" }];
    expect(() => runPayoff({ ...plan, shocks })).toThrow("no debt nobody");
  });
});

const none: Debt["minimum"] = { kind: "amount", amount: minor(0) };

function mixed(debt: Debt, seed: number): number {
  return (Number(debt.id.slice(5)) * 7919 + seed) % 11;
}
