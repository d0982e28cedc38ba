import { describe, expect, it } from "vitest";
import { fromMajor, minor, toMajor } from "../money";
import { divideRate, percent, rate } from "../rates";
import { consolidate } from "./consolidate";
import type { Debt } from "./debt";
import type { PayoffOrder } from "./order";
import { runPayoff } from "./payoff";
import type { PayoffPlan } from "./plan";
import { rolledDebt } from "./rolled-debt";
import { restingBalance, tippingPoint } from "./tipping-point";

const debt = (id: string, balance: number, yearly: number, minimum: number): Debt => ({
  id,
  balance: fromMajor(balance),
  monthlyRate: divideRate(percent(yearly), 12),
  minimum: { kind: "amount", amount: fromMajor(minimum) },
});

const three = [debt("A", 2000, 12, 150), debt("B", 12_000, 18.25, 400), debt("C", 6000, 36, 300)];

const pay = (budget: number, kind: Exclude<PayoffOrder["kind"], "by-hand">) =>
  runPayoff({ debts: three, budget: fromMajor(budget), order: { kind }, rounding: "half-up" });

describe("three debts", () => {
  it.each([
    [850, "by-rate", 32, 6779],
    [850, "by-size", 32, 6779],
    [850, "balance-matching", 32, 6924],
    [1000, "by-rate", 26, 5068],
    [1000, "by-size", 26, 5298],
    [1000, "balance-matching", 26, 5524],
    [1200, "by-rate", 20, 3846],
    [1200, "by-size", 21, 4114],
    [1200, "balance-matching", 21, 4368],
    [1500, "by-rate", 16, 2877],
    [1500, "by-size", 16, 3113],
    [1500, "balance-matching", 16, 3345],
  ] as const)("with %i a month %s take %i months and %i", (budget, kind, months, interest) => {
    const run = pay(budget, kind);
    expect(run.outcome).toEqual({ kind: "cleared", months });
    expect(Math.round(run.interest / 100)).toBe(interest);
  });

  it("close the first account in month 5 by size and in month 11 by rate", () => {
    expect(pay(1200, "by-size").closedIn).toEqual({ A: 5, C: 12, B: 21 });
    expect(pay(1200, "by-rate").closedIn).toEqual({ C: 11, A: 15, B: 20 });
    const price = minor(pay(1200, "by-size").interest - pay(1200, "by-rate").interest);
    expect(toMajor(price)).toBe("267.94");
  });

  it("bear 382.50 of interest in the first month", () => {
    const [first] = pay(1200, "by-rate").months;
    expect(first?.debts.map((each) => each.interest)).toEqual([2000, 18_250, 18_000]);
  });

  it("pay 964.04 a month consolidated: cost 3,737, 17.5% a year, 600 needed at once", () => {
    const offer = {
      monthlyRate: divideRate(percent(14.4), 12),
      months: 24,
      fee: { share: percent(3), paidBy: "found" },
      rounding: "half-up",
    } as const;
    const loan = consolidate(three, offer);
    expect(toMajor(loan.payment)).toBe("964.04");
    expect(loan).toMatchObject({ fee: 60_000, cashNeeded: 60_000, cost: 373_699 });
    expect((loan.rates.nominal * 100).toFixed(1)).toBe("17.5");
    const order = { kind: "by-rate" } as const;
    const alone = runPayoff({ debts: three, budget: loan.payment, order, rounding: "half-up" });
    expect(alone.outcome).toEqual({ kind: "cleared", months: 27 });
    expect(Math.round(alone.interest / 100)).toBe(5386);

    const larger = consolidate(three, { ...offer, fee: { ...offer.fee, paidBy: "borrowed" } });
    expect(larger.loan.received).toBe(2_000_000);
    expect(larger.cashNeeded).toBe(0);
    expect(larger.cost).toBeGreaterThan(loan.cost);
  });
});

describe("10,000 at 1.5% with 1,000 a month and a shock of 1,000 in month 6", () => {
  const plan = {
    debts: [debt("card", 10_000, 18, 0)],
    budget: fromMajor(1000),
    order: { kind: "by-rate" },
    rounding: "half-up",
    shocks: [{ month: 6, amount: fromMajor(1000), onto: "card" }],
  } satisfies PayoffPlan;

  it("clears in 13 months and 1,009 without a buffer", () => {
    const run = runPayoff(plan);
    expect(run).toMatchObject({ outcome: { months: 13 }, borrowed: 100_000 });
    expect(Math.round(run.interest / 100)).toBe(1009);
  });

  it("clears in 14 months and 1,123 with 200 a month into a buffer, and 1,000 in hand", () => {
    const buffer = { target: fromMajor(1000), monthly: fromMajor(200) };
    const run = runPayoff({ ...plan, buffer });
    expect(run).toMatchObject({ outcome: { months: 14 }, borrowed: 0 });
    expect(Math.round(run.interest / 100)).toBe(1123);
    expect(run.months.at(-1)?.buffer).toBe(100_000);
  });
});

describe("the tipping point", () => {
  const at24 = percent(2);
  const owing = (balance: number, more: Partial<PayoffPlan> = {}) =>
    runPayoff({
      debts: [debt("all", balance, 24, 0)],
      budget: fromMajor(400),
      order: { kind: "by-rate" },
      rounding: "half-up",
      ...more,
    });

  it("is surplus ÷ monthly rate", () => {
    expect(tippingPoint(fromMajor(400), at24)).toBe(2_000_000);
    expect(toMajor(tippingPoint(fromMajor(800), percent(3)))).toBe("26666.67");
    expect(toMajor(tippingPoint(fromMajor(500), divideRate(percent(18.25), 12)))).toBe("32876.71");
    expect(() => tippingPoint(minor(1), rate(0, 1))).toThrow("without interest");
    expect(() => tippingPoint(minor(-1), at24)).toThrow("every debt grows");
  });

  it("parts 18,000, gone in 117 months, from 22,000, at 26,562 after five years", () => {
    expect(owing(18_000).outcome).toEqual({ kind: "cleared", months: 117 });
    const run = owing(22_000, { horizon: 60 });
    expect(run.outcome).toMatchObject({ reason: "interest-not-covered", provedIn: 1 });
    const owed = (run.months.at(-1)?.debts[0]?.closing ?? 0) / 100;
    expect(Math.abs(owed - 26_562.06)).toBeLessThan(0.5);
  });

  it("is passed by a shock of 3,000 in month 6: 27,147 after ten years", () => {
    const shocks = [{ month: 6, amount: fromMajor(3000), onto: "all" }];
    const run = owing(18_000, { shocks, horizon: 120 });
    const owed = (run.months.at(-1)?.debts[0]?.closing ?? 0) / 100;
    expect(Math.abs(owed - 27_147.14)).toBeLessThan(0.5);
    expect(run.outcome).toMatchObject({ kind: "never", provedIn: 6 });
  });

  it("holds a debt exactly on it for ever", () => {
    expect(owing(20_000).outcome).toMatchObject({ kind: "never", reason: "same-balances-again" });
  });
});

it("grows to 26,295.30 when a gap of 600 is borrowed each month on top of 5,000 at 24%", () => {
  const gap = { start: fromMajor(5000), gap: fromMajor(600), monthlyRate: percent(2), months: 24 };
  const { owed, borrowed, interest } = rolledDebt({ ...gap, rounding: "half-up" });
  expect([toMajor(owed), toMajor(borrowed)]).toEqual(["26295.30", "19400.00"]);
  expect(interest).toBe(owed - borrowed);
  const free = rolledDebt({ ...gap, monthlyRate: percent(0), rounding: "half-up" });
  expect(free.owed).toBe(free.borrowed);
  expect(() => rolledDebt({ ...gap, months: 1.5, rounding: "half-up" })).toThrow("1200");
});

describe(restingBalance, () => {
  it.each([
    [500, 5202],
    [1000, 10_405],
    [2000, 20_809],
  ])("of ¥%i a month on the 10%% card at 1.5%% is ¥%i", (spending, level) => {
    const rest = restingBalance(fromMajor(spending), percent(1.5), percent(10));
    expect(Math.round(rest / 100)).toBe(level);
  });
  it("does not exist when payments do not cover the interest", () => {
    expect(() => restingBalance(minor(1), percent(3), percent(2))).toThrow("without end");
    expect(() => restingBalance(minor(1), percent(3), percent(101))).toThrow("at most 100%");
    expect(restingBalance(minor(0), percent(3), percent(100))).toBe(0);
  });
});
