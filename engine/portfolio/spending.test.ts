import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runCard } from "../card/account";
import { civilDate } from "../dates";
import { fromMajor, minor } from "../money";
import { percent, rate } from "../rates";
import type { Debt } from "./debt";
import { runJuggling } from "./juggle";
import { runPayoff } from "./payoff";
import type { PayoffPlan } from "./plan";

const debt = (id: string, balance: number, monthly: number, asked: number): Debt => ({
  id,
  balance: fromMajor(balance),
  monthlyRate: percent(monthly),
  minimum: { kind: "amount", amount: fromMajor(asked) },
});
const plan = (budget: number, ...debts: Debt[]): PayoffPlan => ({
  debts,
  budget: fromMajor(budget),
  order: { kind: "by-rate" },
  rounding: "half-up",
});

describe("runPayoff with new spending", () => {
  it("follows one debt exactly as a card with that spending and a fixed payment", {
    timeout: 30_000,
  }, () => {
    const cases = fc.record({
      balance: fc.nat(1_000_000).map(minor),
      spending: fc.nat(30_000).map(minor),
      budget: fc.nat(90_000).map(minor),
      cycleRate: fc.nat(400).map((n) => rate(n, 12_000)),
      rounding: fc.constantFrom("half-up", "half-even", "down", "up"),
    });
    const minimum = {
      kind: "percent-plus-interest",
      percent: percent(1),
      base: "before-interest",
      floor: minor(2500),
    } as const;
    fc.assert(
      fc.property(cases, ({ balance, spending, budget, cycleRate, rounding }) => {
        fc.pre(balance > 0);
        const card = runCard({
          terms: { cycleRate, minimum, rounding },
          balance,
          spending,
          start: civilDate(2026, 1, 1),
          plan: { kind: "fixed", amount: budget },
          horizon: 80,
        });
        const one: Debt = { id: "card", balance, monthlyRate: cycleRate, minimum, spending };
        const order = { kind: "by-size" } as const;
        const run = runPayoff({ debts: [one], budget, order, rounding, horizon: 80 });
        const rows = run.months.flatMap((month) => month.debts);
        for (const [i, statement] of card.statements.slice(0, 80).entries()) {
          const { interest, minimum: due, minimumRule, payment, closing, shortfall } = statement;
          expect(rows[i]).toMatchObject({ interest, minimumRule, payment, closing, shortfall });
          expect(rows[i]?.minimum).toBe(due);
        }
        if (card.summary.outcome.kind === "never") expect(run.outcome.kind).not.toBe("cleared");
      }),
    );
  });

  it("proves never where interest and spending together take the budget, though interest alone does not", () => {
    const spent = { ...debt("card", 3000, 2, 50), spending: fromMajor(100) };
    const { outcome } = runPayoff(plan(150, spent));
    expect(outcome).toMatchObject({
      kind: "never",
      reason: "interest-not-covered",
      interest: 6020,
      spending: 10_000,
      budget: 15_000,
    });
    expect(runPayoff(plan(200, spent)).outcome.kind).toBe("cleared");
  });

  it("calls nothing cleared that spending past the budget brings back", () => {
    const spent = { ...debt("card", 100, 2, 50), spending: fromMajor(80) };
    const extras = [{ month: 1, amount: fromMajor(1000) }];
    expect(runPayoff({ ...plan(60, spent), extras }).outcome.kind).toBe("never");
  });
});

describe("runPayoff with late fees", () => {
  it("adds the fee at the end of the month in which a minimum was not paid whole, where it then bears interest", () => {
    const debts = [debt("dear", 1000, 2, 60), debt("cheap", 1000, 1, 60)];
    const { months, fees } = runPayoff({
      ...plan(100, ...debts),
      lateFee: fromMajor(30),
      horizon: 2,
    });
    const [first, second] = months;
    expect(first?.debts[0]).toMatchObject({
      payment: 6000,
      fee: 0,
      paymentRule: "payment.minimum",
    });
    expect(first?.debts[1]).toMatchObject({
      payment: 4000,
      shortfall: 2000,
      fee: 3000,
      closing: 100_000 + 1000 - 4000 + 3000,
      paymentRule: "payment.short-of-minimum",
    });
    expect(second?.debts[1]).toMatchObject({ opening: 100_000, interest: 1000, fee: 3000 });
    expect(fees).toBe(6000);
  });

  it("adds none when every minimum is paid", () => {
    const run = runPayoff({ ...plan(200, debt("only", 1000, 2, 60)), lateFee: fromMajor(30) });
    expect(run.fees).toBe(0);
    expect(run.months[0]?.debts[0]?.paymentRule).toBe("payment.by-rate");
    expect(run.months.at(-1)?.debts[0]?.paymentRule).toBe("payment.final");
  });
});

describe("the rows of lenders", () => {
  it("say why each minimum and payment is what it is", () => {
    const lender = (id: string, balance: number) => ({
      ...debt(id, balance, 2, 100),
      limit: fromMajor(5000),
      drawFee: percent(1),
    });
    const lenders = [lender("A", 1000), lender("B", 0)];
    const { months } = runJuggling({ lenders, surplus: fromMajor(150), rounding: "half-up" });
    expect(months[0]?.lenders.map(({ minimumRule, paidRule }) => [minimumRule, paidRule])).toEqual([
      ["minimum.amount", "payment.by-rate"],
      ["minimum.whole-balance", "payment.nothing-owed"],
    ]);
    expect(months.at(-1)?.lenders[0]?.paidRule).toBe("payment.final");
  });
});
