import { describe, expect, it } from "vitest";
import { defaultsOf, type Values } from "@/lib/parameters";
import { major, simulate } from "./model";
import { parameters, presets } from "./params";
import { balances, guessPoints, monthRows, monthsInView, yearRows } from "./series";

function model(id: string, change: Values = {}) {
  const preset = presets.find((each) => each.id === id);
  return simulate({ ...defaultsOf(parameters), ...preset?.terms, ...preset?.example, ...change });
}

describe(balances, () => {
  it("begins with what is owed and ends with nothing", () => {
    const points = balances(model("us-card").minimum);
    expect(points[0]).toEqual({ x: 0, y: 5000 });
    expect(points.at(-1)).toEqual({ x: 200, y: 0 });
    expect(points).toHaveLength(201);
  });
});

describe(monthsInView, () => {
  it("ends with the slower of two debts that end, or with a later guess", () => {
    expect(monthsInView(model("us-card"), null)).toBe(200);
    expect(monthsInView(model("us-card"), 300)).toBe(300);
  });

  it("shows at least five years of a debt that never ends, and at most thirty", () => {
    const endless = model("petal", { spending: 1000, payment: 2015 });
    expect(monthsInView(endless, null)).toBe(60);
    expect(monthsInView(endless, 100)).toBe(120);
    expect(monthsInView(endless, 480)).toBe(360);
  });
});

describe(guessPoints, () => {
  it("falls to nothing in the month guessed", () => {
    expect(guessPoints(5000, 60, 200).at(-1)).toEqual({ x: 60, y: 0 });
  });

  it("is cut at the edge of the picture, on its way down", () => {
    expect(guessPoints(5000, 480, 360).at(-1)).toEqual({ x: 360, y: 1250 });
  });
});

describe(yearRows, () => {
  const us = model("us-card");

  it("has a row for every year that either way takes, and none of a way that has ended", () => {
    const rows = yearRows(us, 360);
    expect(rows).toHaveLength(17);
    expect(rows[2]?.own?.left).toBe(0);
    expect(rows[3]?.own).toBeNull();
  });

  it("adds up to the totals of the ledger", () => {
    const sum = (key: "paid" | "interest") =>
      yearRows(us, 360).reduce((total, row) => total + (row.minimum?.[key] ?? 0), 0);
    expect(sum("interest")).toBeCloseTo(major(us.minimum.summary.interest), 2);
    expect(sum("paid")).toBeCloseTo(major(us.minimum.summary.paid), 2);
  });

  it("stops where asked for a debt that never ends", () => {
    expect(yearRows(model("petal", { spending: 1000 }), 60)).toHaveLength(5);
  });
});

describe(monthRows, () => {
  const us = model("us-card");

  it("opens a year into its months, which add up to it", () => {
    const months = monthRows(us, 2, 360);
    expect(months.map(({ month }) => month)).toEqual([
      13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
    ]);
    const interest = months.reduce((total, row) => total + (row.minimum?.interest ?? 0), 0);
    expect(interest).toBeCloseTo(yearRows(us, 360)[1]?.minimum?.interest ?? 0, 2);
  });

  it("has only the months that are left in the last year", () => {
    expect(monthRows(us, 17, 360)).toHaveLength(8);
    expect(monthRows(us, 18, 360)).toEqual([]);
  });
});
