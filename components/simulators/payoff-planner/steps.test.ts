import { describe, expect, it } from "vitest";
import { defaultsOf, type Values } from "@/lib/parameters";
import { figuresOf } from "./figures";
import { type Model, simulate } from "./model";
import { parameters, presets } from "./params";
import { balancesOf, monthRows, stepsOf } from "./steps";
import { csvRows } from "./table";

function model(change: Values = {}): Model {
  const maya = presets[0];
  return simulate({ ...defaultsOf(parameters), ...maya?.terms, ...maya?.example, ...change });
}

const cents = (amount: number) => Math.round(amount * 100);

describe(stepsOf, () => {
  it("is a new line only where a payment changes", () => {
    const steps = stepsOf(model().plan);
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      [1, 10],
      [11, 11],
      [12, 14],
      [15, 15],
      [16, 19],
      [20, 20],
    ]);
    expect(steps[0]?.payments).toEqual([150, 400, 650]);
    expect(steps.at(-1)?.left).toBe(0);
  });

  it("pays in all what the plan pays, with the savings apart", () => {
    const changes: Values[] = [{}, { order: "balance-matching" }, { buffer: 500 }, { extra: 700 }];
    for (const change of changes) {
      const { plan } = model(change);
      const paid = stepsOf(plan).reduce(
        (sum, { from, to, payments }) =>
          sum + (to - from + 1) * payments.reduce((all, each) => all + cents(each), 0),
        0,
      );
      expect(paid).toBe(plan.paid);
    }
  });
});

describe("table and chart", () => {
  it.each(["by-rate", "by-size", "balance-matching", "by-hand"])(
    "hold the engine's own months: %s",
    (order) => {
      const chosen = model({ order, spending: 30, "late-fee": 20, budget: 900 });
      const rows = monthRows(chosen.plan);
      const known = figuresOf(chosen);
      expect(rows).toHaveLength(Number(known["plan-months"]));
      const sum = (of: (row: (typeof rows)[number]) => number) =>
        rows.reduce((all, row) => all + cents(of(row)), 0) / 100;
      expect(sum((row) => row.all.interest)).toBe(known["plan-interest"]);
      expect(sum((row) => row.all.paid)).toBe(known["plan-paid"]);
      const balances = balancesOf(chosen);
      for (const [month, row] of rows.entries()) {
        expect(row.debts.map(({ left }) => left)).toEqual(balances.map((each) => each[month + 1]));
        expect(cents(row.all.left)).toBe(row.debts.reduce((all, { left }) => all + cents(left), 0));
      }
      expect(balances.map(([start]) => start)).toEqual([2000, 12_000, 6000]);
    },
  );

  it("give a file with every month, each debt under its name", () => {
    const [head, first] = csvRows(["A", "B", "C"], monthRows(model().plan), (key) => key);
    expect(head).toEqual([
      "month",
      ...["A", "B", "C", "all"].flatMap((name) => [
        `${name}: interest`,
        `${name}: paid`,
        `${name}: left`,
      ]),
    ]);
    expect(first?.slice(0, 4)).toEqual([1, 20, 150, 1870]);
    expect(first?.slice(-3)).toEqual([382.5, 1200, 19_182.5]);
  });
});
