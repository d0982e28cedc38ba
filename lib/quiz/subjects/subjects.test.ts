import { describe, expect, it } from "vitest";
import { type CardInputs, unstated } from "../card-inputs";
import { figuresOf } from "../figures";
import "./all";
import type { Subject } from "./names";

type Case = readonly [string, number];

function check(subject: Subject, inputs: Partial<CardInputs>, cases: readonly Case[]) {
  const figures = figuresOf({ ...unstated, ...inputs }, subject);
  for (const [name, value] of cases) expect([name, figures.value(name)]).toEqual([name, value]);
}

// The figures are those of the course's design, where two programs worked them out before this one.

describe("rates and days", () => {
  it("0.05% a day on 10,000", () => {
    check("rates", { balance: 10_000, daily: 0.05, days: 30 }, [
      ["day-cost", 5],
      ["days-cost", 150],
      ["year-cost", 1825],
      ["year-cost-compounded", 2001.59],
      ["daily-as-yearly", 18.25],
      ["daily-effective", 20.02],
      ["daily-times-twelve", 0.6],
      ["daily-times-thirty", 1.5],
    ]);
  });

  it("quotes in other units", () => {
    check("rates", { monthly: 1.5, quarterly: 5 }, [
      ["monthly-as-yearly", 18],
      ["monthly-effective", 19.56],
      ["quarterly-as-yearly", 20],
    ]);
    check("rates", { daily: 0.1 }, [
      ["daily-as-yearly", 36.5],
      ["daily-effective", 44.03],
    ]);
  });

  it("growth and doubling", () => {
    check("rates", { balance: 1000, rate: 20, years: 5 }, [
      ["grown", 2488.32],
      ["grown-straight", 2000],
      ["grown-3", 1728],
      ["grown-4", 2073.6],
      ["doubling-years", 3.8],
      ["doubling-straight", 5],
    ]);
    check("rates", { rate: 36, years: 6 }, [
      ["growth-times", 6.33],
      ["growth-times-half-rate", 2.7],
    ]);
    check("rates", { rate: 18 }, [["rule-of-72", 4]]);
    check("rates", { balance: 10_000, rate: 24, years: 10 }, [
      ["grown-monthly", 107_651.63],
      ["grown-straight", 34_000],
    ]);
  });

  it("a bill paid in part, free days, cash and late fees", () => {
    check("rates", { balance: 3000, amount: 2900, daily: 0.05, days: 48, count: 10 }, [
      ["whole-bill-interest", 72.5],
      ["rest-interest", 0.5],
      ["bill-rest", 100],
      ["bill-paid-share", 96.67],
    ]);
    check("rates", { count: 1 }, [["free-days", 40]]);
    check("rates", { count: 31 }, [["free-days", 10]]);
    check("rates", { balance: 2000, fee: 1, daily: 0.05, days: 30 }, [
      ["cash-cost", 50],
      ["cash-cost-yearly", 30.42],
    ]);
    check("rates", { balance: 300, amount: 30, days: 20 }, [["late-fee-yearly", 182.5]]);
    check("rates", { balance: 2000, daily: 0.05, days: 45 }, [
      ["days-cost", 45],
      ["penalty-interest", 67.5],
    ]);
    check("rates", { balance: 8000, percent: 10, fee: 5 }, [["fee-on-minimum", 40]]);
  });
});

it("instalments: fee, rate, early end, hidden price, cliff, pile", () => {
  check("instalments", { balance: 12_000, months: 12, fee: 8.8, count: 3 }, [
    ["plan-payment", 1088],
    ["plan-fee", 1056],
    ["plan-apr", 15.86],
    ["plan-thumb", 16.25],
    ["plan-average", 6500],
    ["early-apr-charged", 37.45],
    ["early-apr-waived", 9.6],
  ]);
  check("instalments", { balance: 1000, months: 12, payment: 100 }, [["payments-apr", 35.07]]);
  check("instalments", { amount: 5999, price: 6299, months: 12 }, [["hidden-apr", 9.11]]);
  check("instalments", { balance: 6000, months: 12, payment: 480, rate: 24 }, [
    ["deferred-left", 240],
    ["deferred-charge", 806.4],
  ]);
  check("instalments", { payment: 280, count: 5, income: 5000 }, [["stack-share", 28]]);
});

it("debts: limits, the tipping point, shares, orders, one loan for all", () => {
  check("limits", { balance: 3000, amount: 2000, price: 500, limit: 10_000 }, [
    ["wheel-owed", 1500],
    ["wheel-available", 8500],
  ]);
  check("debts", { surplus: 400, rate: 24 }, [["tipping-point", 20_000]]);
  check("debts", { surplus: 500, rate: 18.25 }, [["tipping-point", 32_876.71]]);
  check("debts", { payment: 1088, amount: 1000, price: 612, income: 6000 }, [["debt-share", 45]]);
  check(
    "debts",
    {
      balance: 2000,
      rate: 12,
      "balance-b": 12_000,
      "rate-b": 18.25,
      "balance-c": 6000,
      "rate-c": 36,
    },
    [["all-interest", 382.5]],
  );
  check("debts", { balance: 20_000, rate: 20, "rate-b": 14.4, months: 24, fee: 3 }, [
    ["merged-payment", 964.04],
    ["merged-apr", 17.52],
  ]);
});
