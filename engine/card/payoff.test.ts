import { describe, expect, it } from "vitest";
import { parseDate } from "../dates";
import { fromMajor, toMajor } from "../money";
import { percent } from "../rates";
import { type Account, runCard } from "./account";
import type { Plan } from "./plan";
import { type CardTerms, cycleRate } from "./terms";

const MINIMUM: Plan = { kind: "minimum" };
const fixed = (amount: number): Plan => ({ kind: "fixed", amount: fromMajor(amount) });

function onePercentPlusInterest(yearly: number, base: "before-interest" | "after-interest") {
  return {
    cycleRate: cycleRate(percent(yearly), "twelfth"),
    minimum: { kind: "percent-plus-interest", percent: percent(1), base, floor: fromMajor(35) },
    rounding: "half-up",
  } satisfies CardTerms;
}

function petal(share: number): CardTerms {
  return {
    cycleRate: cycleRate(percent("18.25"), "thirty-days"),
    minimum: {
      kind: "percent",
      percent: percent(share),
      base: "after-interest",
      floor: fromMajor(50),
    },
    rounding: "half-up",
  };
}

function account(terms: CardTerms, balance: number, plan: Plan, spending = 0): Account {
  const start = parseDate("2026-01-31");
  return { terms, balance: fromMajor(balance), spending: fromMajor(spending), start, plan };
}

function summaryOf(...parts: Parameters<typeof account>) {
  const { summary } = runCard(account(...parts));
  return { ...summary, interest: toMajor(summary.interest) };
}

describe("a $5,000 card", () => {
  const terms = onePercentPlusInterest(24.99, "after-interest");

  it("clears in 200 months and $8,659.63 of interest on 1% plus interest at 24.99%", () => {
    const { firstPayment, ...summary } = summaryOf(terms, 5000, MINIMUM);
    expect(summary).toMatchObject({ months: 200, interest: "8659.63", levelPayment: null });
    expect(firstPayment).toEqual({
      total: 15_517,
      interest: 10_413,
      principal: 5104,
      statementBalance: 510_413,
    });
  });

  it("clears in 36 months and $2,135 of interest when $200 is paid each month", () => {
    const summary = summaryOf(terms, 5000, fixed(200));
    expect(summary).toMatchObject({ months: 36, interest: "2135.18", levelPayment: 20_000 });
  });

  it("clears in 197 months and $7,673 when 1% is of the balance before 22% interest", () => {
    const summary = summaryOf(onePercentPlusInterest(22, "before-interest"), 5000, MINIMUM);
    expect(summary).toMatchObject({ months: 197, interest: "7673.05" });
  });

  it("clears in 36 months with $190.95 a month at 22%", () => {
    const plan: Plan = { kind: "clear-in", months: 36 };
    const summary = summaryOf(onePercentPlusInterest(22, "before-interest"), 5000, plan);
    expect(summary).toMatchObject({ months: 36, levelPayment: 19_095, interest: "1874.32" });
  });
});

describe("the ¥10,000 teaching card at 1.5% a cycle", () => {
  it.each([
    [10, 45, "1693.04"],
    [5, 88, "3973.77"],
    [3, 162, "8751.19"],
    [2, 354, "23378.17"],
  ])("on a %i%% minimum clears in %i months and ¥%s of interest", (share, months, interest) => {
    expect(summaryOf(petal(share), 10_000, MINIMUM)).toMatchObject({ months, interest });
  });

  it("clears in 11 months and ¥903 when the first minimum is kept up", () => {
    const summary = summaryOf(petal(10), 10_000, { kind: "keep-first-minimum" });
    expect(summary).toMatchObject({ months: 11, interest: "903.28", levelPayment: 101_500 });
  });

  it.each([
    [500, 24, "1978.25"],
    [600, 20, "1594.35"],
    [800, 14, "1157.25"],
    [2000, 6, "475.32"],
  ])("with ¥%i a month clears in %i months and ¥%s", (amount, months, interest) => {
    expect(summaryOf(petal(10), 10_000, fixed(amount))).toMatchObject({ months, interest });
  });

  it("clears in 12 months with ¥916.80 a month, and the last payment takes the odd fen", () => {
    const run = runCard(account(petal(10), 10_000, { kind: "clear-in", months: 12 }));
    expect(run.summary).toMatchObject({ months: 12, levelPayment: 91_680 });
    expect(run.statements.at(-1)).toMatchObject({ payment: 91_681, paymentRule: "payment.final" });
  });

  it.each([
    [500, 5202.42],
    [1000, 10_404.62],
    [2000, 20_809.25],
  ])("with ¥%i of new spending never clears and rests near ¥%f", (spending, level) => {
    const { outcome } = summaryOf(petal(10), 10_000, MINIMUM, spending);
    if (outcome.kind !== "never" || outcome.reason !== "resting-balance") throw outcome;
    expect(Math.abs(outcome.level / 100 - level)).toBeLessThan(0.05);
    expect(outcome.payment - outcome.interest).toBe(spending * 100);
  });

  it("rests on about ¥156 of interest a month with ¥1,000 of new spending", () => {
    const { outcome } = summaryOf(petal(10), 10_000, MINIMUM, 1000);
    expect(outcome).toMatchObject({ interest: 15_607 });
  });

  it("sinks to the same rest from ¥30,000", () => {
    const { outcome } = summaryOf(petal(10), 30_000, MINIMUM, 1000);
    expect(outcome).toMatchObject({ reason: "resting-balance", level: 1_040_467 });
  });
});

describe("$3,000 at 12%", () => {
  const terms = onePercentPlusInterest(12, "before-interest");

  it("never clears with $30 a month, which is the interest and no more", () => {
    const run = runCard(account(terms, 3000, fixed(30)));
    const reason = "interest-not-covered";
    expect(run.summary.outcome).toEqual({ kind: "never", reason, interest: 3000, payment: 3000 });
    expect(run.statements).toHaveLength(360);
    expect(run.summary.shortfallMonths).toBe(360);
  });

  it.each([
    [3000, 31, 346, "7699.09"],
    [3000, 60, 70, "1179.73"],
    [10_000, 110, 241, "16508.52"],
    [10_000, 210, 65, "3646.99"],
    [10_000, 310, 40, "2133.89"],
    [10_000, 410, 29, "1520.39"],
  ])(
    "from $%i with $%i a month clears in %i months and $%s",
    (balance, amount, months, interest) => {
      expect(summaryOf(terms, balance, fixed(amount))).toMatchObject({ months, interest });
    },
  );
});
