import { describe, expect, it } from "vitest";
import { type DatedTerms, dayCycles, runAccount } from "../account";
import { civilDate, parseDate } from "../dates";
import { fromMajor, minor } from "../money";
import { percent, rate } from "../rates";
import { costTable } from "./cost-table";
import { debtSpan, persistentDebt, ukLeastMinimum } from "./uk";
import { debtWarnings } from "./warnings";

/** A British card at a monthly rate on which interest and 1% is paid each month. */
function account(tenthPercents: number, months: number) {
  const terms: DatedTerms = {
    balances: [{ id: "purchase", rate: rate(12 * tenthPercents, 1000), grace: true }],
    dayCount: "twelfth",
    basis: "average-daily",
    compounding: { kind: "statement" },
    statementDayCounts: true,
    allocation: { order: "high-rate-first", within: "oldest-first" },
    minimum: {
      formulas: [
        {
          parts: [
            { of: "before-interest", share: percent(1) },
            { of: "interest", share: percent(100) },
          ],
        },
      ],
      floor: minor(0),
    },
    fees: { balance: "purchase" },
    rounding: "half-up",
  };
  const cycles = dayCycles(civilDate(2026, 1, 1), 30, { kind: "days-after", days: 1 }, months + 1);
  const opening = { balances: { purchase: fromMajor(2000) }, grace: false };
  return { terms, cycles, opening, events: [], habit: { kind: "minimum", missed: [0] } as const };
}

const minimum = {
  kind: "percent",
  percent: percent(2),
  base: "before-interest",
  floor: minor(0),
} as const;

describe(debtWarnings, () => {
  const warnings = (tenths: number, months: number) =>
    debtWarnings(
      runAccount(account(tenths, months)).statements,
      [{ balance: fromMajor(2000), yearly: rate(12 * tenths, 1000) }],
      { minimum, rounding: "half-up" },
    );

  it("finds persistent debt on interest and 1% exactly when the monthly rate is above 1%", () => {
    expect(warnings(11, 18).persistentDebt).toEqual({ months: [18], at18: true, at36: false });
    expect(warnings(9, 18).persistentDebt.at18).toBe(false);
    expect(warnings(19, 36).persistentDebt.at36).toBe(true);
  });

  it("says when minimums of 2% never repay, and that a paid minimum is no negative amortisation", () => {
    expect(warnings(21, 18)).toMatchObject({ neverRepaid: true, negativeAmortisation: [] });
  });

  it("names the statements after which the debt grew by itself", () => {
    const unpaid = { ...account(20, 3), habit: { kind: "minimum", missed: [2] } as const };
    const { statements } = runAccount(unpaid);
    const found = debtWarnings(statements, [], { minimum, rounding: "half-up" });
    expect(found.negativeAmortisation).toEqual([2]);
  });
});

describe("British rules", () => {
  it("ask for at least interest, charges and 1%", () => {
    expect(ukLeastMinimum(fromMajor(1000), fromMajor(18.9), fromMajor(12), "half-up")).toBe(4090);
  });

  it("do not call a debt below £200 persistent", () => {
    const month = { charges: minor(300), paid: minor(400), balance: minor(19_999) };
    const months = Array(18).fill(month);
    expect(debtSpan(months)).toEqual({ charges: 5400, principal: 1800, persistent: false });
    expect(persistentDebt(months, minor(10_000)).at18).toBe(true);
  });
});

describe(costTable, () => {
  const date = parseDate("2026-08-01");
  const loan = {
    principal: fromMajor(10_000),
    advances: [{ date, amount: fromMajor(10_000) }],
    payments: [{ date: parseDate("2027-08-01"), amount: fromMajor(10_900) }],
    items: [
      { id: "interest", chargedBy: "bank", amount: fromMajor(800) },
      { id: "guarantee", chargedBy: "guarantor", amount: fromMajor(100) },
    ],
    defaults: [
      { id: "overdue", chargedBy: "bank", kind: "daily-rate", rate: rate(5, 10_000) } as const,
    ],
  };

  it("lists principal, each charge, their sum and the yearly cost worked out by the caller", () => {
    const table = costTable(
      loan,
      (advances, payments) => (payments[0]?.amount ?? 0) / (advances[0]?.amount ?? 1) - 1,
    );
    expect(table).toMatchObject({ principal: 1_000_000, totalCost: 90_000, totalPaid: 1_090_000 });
    expect(table.annualCost).toBeCloseTo(0.09);
  });

  it("refuses a loan that charges anything that is not an item", () => {
    const hidden = { ...loan, items: loan.items.slice(0, 1) };
    expect(() => costTable(hidden, () => 0)).toThrow("The items come to 80000");
  });
});
