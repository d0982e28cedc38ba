import { describe, expect, it } from "vitest";
import { defaultsOf, type Values } from "@/lib/parameters";
import { excerptOf, runsOf } from "./excerpt";
import { simulate } from "./model";
import { outputs, parameters } from "./params";
import {
  balances,
  everyMonth,
  monthRows,
  monthsInView,
  waysShown,
  within,
  yearRows,
} from "./series";

const model = (change: Values = {}) => simulate({ ...defaultsOf(parameters), ...change });

describe("chart and table", () => {
  it("show a third way only where the spare cash is none of the two answers", () => {
    expect(waysShown(model({ spare: 220 }))).toEqual(["with", "without", "kept"]);
    expect(waysShown(model({ spare: 300 }))).toEqual(["with", "without"]);
    expect(waysShown(model({ spare: 175 }))).toEqual(["with", "without"]);
  });

  it("give for every month what the engine's statements say, and add up to its totals", () => {
    const shown = model();
    const rows = everyMonth(shown);
    waysShown(shown).forEach((way, index) => {
      const { run } = shown[way];
      const column = rows.map((row) => row[1 + 3 * index]);
      const interest = column.reduce<number>((sum, cell) => sum + Number(cell || 0), 0);
      expect(interest).toBeCloseTo(run.summary.interest / 100, 6);
      for (const statement of run.statements) {
        const row = rows[statement.number - 1] ?? [];
        expect(row[3 + 3 * index]).toBe(statement.closing / 100);
      }
    });
  });

  it("have years whose months add up to them", () => {
    const shown = model();
    for (const { at, spans } of yearRows(shown)) {
      const months = monthRows(shown, at);
      spans.forEach((span, way) => {
        const paid = months.reduce((sum, { spans: own }) => sum + (own[way]?.paid ?? 0), 0);
        expect(paid).toBeCloseTo(span?.paid ?? 0, 6);
      });
    }
  });

  it("cover the slowest way to its end, and five years of one without an end", () => {
    expect(monthsInView(model({ spare: 300 }))).toBe(model().with.run.summary.months);
    expect(monthsInView(model({ "payment-with": 100 }))).toBe(60);
  });

  it("let a debt that runs away leave the picture at its top", () => {
    const run = balances(model({ "payment-with": 0, rate: 100 }).with.run);
    const seen = within(run, 60, 10_000);
    expect(Math.max(...seen.map(({ y }) => y))).toBeLessThanOrEqual(10_000);
    expect(seen.length).toBeGreaterThan(1);
  });
});

describe("reasons", () => {
  it("have ledger rows for every output that the sums give", () => {
    const shown = model();
    for (const { name } of outputs.filter((each) => each.name !== "published-share")) {
      const runs = runsOf(shown, name);
      expect(runs.length).toBeGreaterThan(0);
      for (const run of runs) expect(excerptOf(run).first.length).toBeGreaterThan(0);
    }
  });

  it("tell the differences from both runs", () => {
    const shown = model();
    expect(runsOf(shown, "extra-interest")).toEqual([shown.with.run, shown.without.run]);
    expect(runsOf(shown, "kept-months")).toEqual([shown.kept.run]);
  });
});
