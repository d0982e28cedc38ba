import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultsOf, type Values } from "@/lib/parameters";
import { valuesAt } from "../sample-values";
import { excerptFor } from "./excerpt";
import { findingKeys, findingOf } from "./finding";
import { halvesKey, halvesKeys } from "./halves-key";
import { figures, simulate } from "./model";
import { outputs, parameters } from "./params";
import {
  curvePoints,
  doublingAt,
  doublingsWithin,
  stairPoints,
  straightPoints,
  yearRow,
  yearRows,
} from "./series";

const valuesOf = (change: Values = {}) => ({ ...defaultsOf(parameters), ...change });
const debt = (change: Values = {}) => simulate(valuesOf(change));
const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 });

describe(yearRows, () => {
  it("grows 1,000 at 20% by the steps of the faded example", () => {
    const rows = yearRows(debt({ balance: 1000, rate: 20, years: 5, compounding: "yearly" }));
    expect(rows.map(({ owed }) => owed)).toEqual([1200, 1440, 1728, 2073.6, 2488.32]);
  });

  it("earns 17.25 in the second year on 100 at 15%, more than the 15 of the first", () => {
    const rows = yearRows(debt({ balance: 100, rate: 15, compounding: "yearly" }));
    expect(rows.slice(0, 2).map(({ interest }) => interest)).toEqual([15, 17.25]);
  });

  it("ends with the figures, and its interest adds up to theirs", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(shares, (at) => {
        const values = valuesAt(parameters, at);
        const rows = yearRows(simulate(values));
        const known = figures(values);
        const last = rows.at(-1);
        expect([last?.owed, last?.straight, last?.bend]).toEqual([
          known["end-balance"],
          known["straight-balance"],
          known["interest-on-interest"],
        ]);
        const interest = rows.reduce((sum, row) => sum + Math.round(row.interest * 100), 0);
        expect(interest).toBe(Math.round(Number(known.interest) * 100));
      }),
      { numRuns: 60 },
    );
  });

  it("begins before any interest", () => {
    expect(yearRow(debt(), 0)).toEqual({
      year: 0,
      interest: 0,
      owed: 10_000,
      straight: 10_000,
      bend: 0,
    });
  });
});

describe("the lines of the picture", () => {
  it.each(["daily", "monthly", "yearly"])("go through the rows of the table, %s", (compounding) => {
    const model = debt({ compounding });
    const points = curvePoints(model);
    for (const row of [yearRow(model, 0), ...yearRows(model)])
      expect(points.find(({ x }) => x === row.year)?.y).toBeCloseTo(row.owed, 1);
    expect(straightPoints(model).at(-1)).toEqual({ x: 10, y: 34_000 });
  });

  it("are smooth for one year and few for thirty", () => {
    expect(curvePoints(debt({ years: 1 })).length).toBe(61);
    expect(curvePoints(debt({ years: 30 })).length).toBe(61);
  });

  it("climb a stair of equal steps, each as high as all before", () => {
    const model = debt();
    expect(doublingsWithin(model)).toBe(3);
    expect(stairPoints(model, 2).map(({ y }) => y)).toEqual([
      10_000, 10_000, 20_000, 20_000, 40_000,
    ]);
    expect(doublingAt(model, 3)).toMatchObject({ amount: 80_000 });
    expect(doublingAt(model, 3)?.years).toBeCloseTo(8.75, 2);
  });

  it("have no stair without a rate", () => {
    expect(doublingAt(debt({ rate: 0 }), 1)).toBeNull();
    expect(doublingsWithin(debt({ rate: 0 }))).toBe(0);
    expect(stairPoints(debt({ rate: 0 }), 1)).toHaveLength(1);
  });
});

describe(findingOf, () => {
  it.each<[(typeof findingKeys)[number], Values]>([
    ["mostly", {}],
    ["doubled", { years: 5 }],
    ["slow", { years: 2 }],
    ["one-posting", { years: 1, compounding: "yearly" }],
    ["no-bend", { rate: 0.0001, balance: 100 }],
    ["no-rate", { rate: 0 }],
  ])("%s is what the numbers say", (key, change) => {
    expect(findingOf(debt(change))).toEqual({ key, figures: figures(valuesOf(change)) });
  });

  it("has a case here for every sentence", () => {
    expect(findingKeys).toHaveLength(6);
  });

  it("speaks of interest on interest only where there is some", () => {
    fc.assert(
      fc.property(shares, (at) => {
        const { key, figures: known } = findingOf(debt(valuesAt(parameters, at)));
        const bend = Number(known["interest-on-interest"]);
        if (["slow", "doubled", "mostly"].includes(key)) expect(bend).toBeGreaterThan(0);
        if (key === "mostly") expect(bend).toBeGreaterThan(Number(known["straight-interest"]));
      }),
      { numRuns: 60 },
    );
  });
});

describe(excerptFor, () => {
  it("shows the first and the last postings, and how many lie between", () => {
    const { parts } = excerptFor(debt(), "end-balance");
    expect(parts.map(({ skipped, rows }) => [skipped, rows.length])).toEqual([
      [0, 3],
      [115, 2],
    ]);
    expect(parts[0]?.rows[0]).toEqual({
      posting: 1,
      opening: 10_000,
      interest: 200,
      closing: 10_200,
    });
    expect(parts[1]?.rows.at(-1)?.closing).toBe(107_651.63);
  });

  it("shows the posting with which the debt has doubled, and the one before", () => {
    const last = excerptFor(debt(), "doubling-years").parts.at(-1)?.rows ?? [];
    expect(last.map(({ posting }) => posting)).toEqual([35, 36]);
    expect(last[0]?.closing).toBeLessThan(20_000);
    expect(last[1]?.closing).toBeGreaterThanOrEqual(20_000);
  });

  it.each(outputs.map(({ name }) => name))("has rows that follow one another for %s", (name) => {
    const changes: Values[] = [
      {},
      { rate: 0 },
      { years: 1, compounding: "yearly" },
      { rate: 60, years: 30 },
    ];
    for (const change of changes) {
      const { parts } = excerptFor(debt(change), name);
      const rows = parts.flatMap((part) => part.rows);
      for (const { opening, interest, closing } of rows)
        expect(opening + interest).toBeCloseTo(closing, 2);
      expect(parts.every(({ skipped }) => skipped >= 0)).toBe(true);
    }
  });

  it.each([
    ["end-daily", "end-daily"],
    ["end-yearly", "end-yearly"],
    ["half-rate-balance", "half-rate-balance"],
    ["half-time-balance", "half-time-balance"],
    ["straight-balance", "straight-balance"],
  ])("ends %s with the figure itself", (output, name) => {
    const last = excerptFor(debt(), output).parts.at(-1)?.rows.at(-1);
    expect(last?.closing).toBe(figures(valuesOf())[name]);
  });
});

describe(halvesKey, () => {
  it.each<[(typeof halvesKeys)[number], Values]>([
    ["two-thirds", {}],
    ["more", { rate: 18.25, years: 5 }],
    ["about-half", { rate: 2, years: 1 }],
    ["nothing", { rate: 0 }],
  ])("%s is what halving does", (key, change) => {
    expect(halvesKey(debt(change))).toBe(key);
  });

  it("has a case here for every sentence", () => {
    expect(halvesKeys).toHaveLength(4);
  });
});
