import { describe, expect, it } from "vitest";
import { civilDate } from "../dates";
import { fromMajor, minor, toMajor } from "../money";
import { divideRate, percent, type Rate, rate } from "../rates";
import { evenPayment, instalmentCost, paidRates } from "./cost";
import { datedRows } from "./dated";
import { runDeferred } from "./deferred";
import { interestFreePlan } from "./interest-free";
import { offeredRates } from "./offered";
import { runInstalments } from "./schedule";
import { rollShortLoan, shortLoanRates } from "./short-loan";
import { shareOfIncome, stackPlans } from "./stack";
import type { InstalmentTerms, PlanFee } from "./terms";
import { thumbCheck } from "./thumb";

const fee = (share: Rate, more: Partial<PlanFee> = {}): PlanFee => ({
  charge: { kind: "total", share },
  timing: "spread",
  ifSettled: "charged",
  ...more,
});

function flat(principal: number, periods: number, ...fees: PlanFee[]): InstalmentTerms {
  return {
    principal: fromMajor(principal),
    periods,
    repayment: "equal-principal",
    rate: rate(0, 1),
    fees,
    rounding: "half-up",
  };
}

const monthly = (share: number): PlanFee =>
  fee(percent(share), { charge: { kind: "per-period", share: percent(share) } });
const level = (principal: number, periods: number, yearly: number, ...fees: PlanFee[]) => ({
  ...flat(principal, periods, ...fees),
  repayment: "level" as const,
  rate: divideRate(percent(yearly), 12),
});
const percentOf = (share: number) => (share * 100).toFixed(2);

describe("¥12,000 in instalments", () => {
  it.each([
    [3, fee(percent(2.5)), "4100.00", "300.00", "14.94", "16.00"],
    [6, fee(percent(4.5)), "2090.00", "540.00", "15.27", "16.38"],
    [9, fee(percent(6.5)), "1420.00", "780.00", "15.34", "16.47"],
    [12, fee(percent(8.8)), "1088.00", "1056.00", "15.86", "17.07"],
    [12, monthly(0.6), "1072.00", "864.00", "13.03", "13.84"],
  ])("in %i parts", (periods, charged, payment, total, nominal, effective) => {
    const run = runInstalments(flat(12_000, periods, charged));
    expect(toMajor(evenPayment(run))).toBe(payment);
    expect(toMajor(instalmentCost(run).fees)).toBe(total);
    const offered = offeredRates(run.terms);
    expect([percentOf(offered.nominal), percentOf(offered.effective)]).toEqual([
      nominal,
      effective,
    ]);
  });

  it("leaves ¥6,500 of principal in use on average, under a flat fee", () => {
    const run = runInstalments(flat(12_000, 12, fee(percent(8.8))));
    expect(instalmentCost(run).averagePrincipal).toBe(650_000);
    expect(new Set(run.rows.map((row) => row.fee))).toEqual(new Set([8800]));
  });

  it("costs 37.4% settled after month 3 with all fees due, 9.6% with later fees waived", () => {
    const after3 = (ifSettled: PlanFee["ifSettled"]) =>
      runInstalments(flat(12_000, 12, fee(percent(8.8), { ifSettled })), 3);
    expect(percentOf(paidRates(after3("charged")).nominal)).toBe("37.45");
    expect(percentOf(paidRates(after3("waived")).nominal)).toBe("9.60");
    expect(after3("waived").rows.at(-1)).toMatchObject({ closing: 0, payment: 1_008_800 });
  });

  it("is 16.25% by the rule of thumb where 15.86% is exact", () => {
    const { thumb, error } = thumbCheck(percent(8.8), 12);
    expect(percentOf(thumb)).toBe("16.25");
    expect(percentOf(error)).toBe("0.38");
  });
});

describe("¥6,000 over 12 months, cheapest first", () => {
  const offers = [
    level(6000, 12, 10.8),
    flat(6000, 12, monthly(0.6)),
    level(6000, 12, 18),
    flat(6000, 12, fee(percent(7.2)), fee(percent(3), { timing: "up-front" })),
  ];
  it("costs 356.78, 432, 600.95 or 612", () => {
    const cost = offers.map((terms) => toMajor(instalmentCost(runInstalments(terms)).cost));
    expect(cost).toEqual(["356.78", "432.00", "600.95", "612.00"]);
  });
  it("is 10.80%, 13.03%, 18.00% and 18.87% a year", () => {
    const rates = offers.map((terms) => percentOf(offeredRates(terms).nominal));
    expect(rates).toEqual(["10.80", "13.03", "18.00", "18.87"]);
  });
});

describe("a price that hides a rate", () => {
  it("is 9.11% for 5,999 cash or 12 × 524.92", () => {
    const run = runInstalments(interestFreePlan(fromMajor(5999), fromMajor(6299), 12));
    expect(toMajor(evenPayment(run))).toBe("524.92");
    expect(percentOf(offeredRates(run.terms).nominal)).toBe("9.11");
    expect(instalmentCost(run)).toMatchObject({ cost: 30_000, paid: 629_900 });
    expect(() => interestFreePlan(minor(2), minor(1), 3)).toThrow("nothing is forgone");
  });

  it("is 35.07% nominal and 41.3% effective for 12 × 100 against 1,000", () => {
    const rates = offeredRates(interestFreePlan(fromMajor(1000), fromMajor(1200), 12));
    expect([percentOf(rates.nominal), percentOf(rates.effective)]).toEqual(["35.07", "41.30"]);
  });
});

it("charges 806.40 on 6,000 when 240 is left after 12 months at 24% kept waiting", () => {
  const offer = { price: fromMajor(6000), months: 12, monthlyRate: percent(2) };
  const run = runDeferred({ ...offer, payment: fromMajor(480), rounding: "half-up" });
  expect(run).toMatchObject({ left: 24_000, charged: 80_640 });
  const inTime = runDeferred({ ...offer, payment: fromMajor(500), rounding: "half-up" });
  expect(inTime).toMatchObject({ left: 0, charged: 0 });
});

it("stacks five plans of 280 to 28% of an income of 5,000", () => {
  const { rows } = runInstalments(flat(840, 3));
  const stack = stackPlans([1, 2, 3, 3, 3].map((firstMonth) => ({ firstMonth, rows })));
  expect(stack.peak).toEqual({ month: 3, total: 140_000 });
  expect(shareOfIncome(stack.peak.total, fromMajor(5000))).toBe(2800);
  expect(shareOfIncome(fromMajor(2700), fromMajor(6000))).toBe(4500);
  expect(() => shareOfIncome(minor(1), minor(0))).toThrow("no share");
});

describe("a fee for days", () => {
  const loan = (principal: number, cost: number, days: number) => ({
    principal: fromMajor(principal),
    fee: fromMajor(cost),
    days,
  });
  it("is 182.5% a year for ¥30 on ¥300 and 20 days", () => {
    expect(percentOf(shortLoanRates(loan(300, 30, 20)).nominal)).toBe("182.50");
  });
  it("is 391% a year, or 3,724% compounded, for $15 on $100 and 14 days", () => {
    const { nominal, effective, feeOfAYear } = shortLoanRates(loan(100, 15, 14));
    expect([percentOf(nominal), Math.round(effective * 100)]).toEqual(["391.07", 3724]);
    expect(feeOfAYear).toBe(39_107);
  });
  it("rolled ten times has cost $165 and still owed $100 until the end", () => {
    const rows = rollShortLoan(loan(100, 15, 14), 10);
    expect(rows.reduce((sum, row) => sum + row.fee, 0)).toBe(16_500);
    expect(rows.at(-2)).toMatchObject({
      closing: 10_000,
      lastDay: 140,
      rule: "short-loan.renewed",
    });
    expect(rows.at(-1)).toMatchObject({ payment: 11_500, closing: 0, rule: "short-loan.repaid" });
  });
});

it("dates payment n n months after the start, on its day or the month's last", () => {
  const { rows } = runInstalments(flat(300, 3));
  const dates = datedRows(rows, civilDate(2026, 1, 31)).map((row) => row.date);
  expect(dates.map(({ month, day }) => [month, day])).toEqual([
    [2, 28],
    [3, 31],
    [4, 30],
  ]);
});
