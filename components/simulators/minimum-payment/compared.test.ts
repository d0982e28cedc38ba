import { describe, expect, it } from "vitest";
import { defaultsOf } from "@/lib/parameters";
import { waysOf } from "./compared";
import { disclosedOf } from "./disclosed";
import { mapOf, NEVER_STEP, stepOf } from "./map";
import { termsOf } from "./model";
import { parameters } from "./params";

const usual = termsOf(defaultsOf(parameters));
const petal = {
  ...usual,
  balance: 10_000,
  rate: 18.25,
  cycle: "thirty-days",
  rule: "percent",
  percent: 10,
  base: "after-interest",
  floor: 50,
  plan: "fixed",
  payment: 800,
  spending: 0,
} as const;

describe("ways to pay 10,000 at 1.5% a cycle", () => {
  const way = (id: string, percent: number | null) =>
    waysOf(petal).find((each) => each.id === id && each.percent === percent);

  it.each([
    [5, 88, 3974],
    [3, 162, 8751],
    [2, 354, 23378],
  ])("a minimum of %d%% takes %d months and %d interest", (percent, months, interest) => {
    const found = way("percent", percent);
    expect(found?.months).toBe(months);
    expect(Math.round(found?.interest ?? 0)).toBe(interest);
  });

  it("the card's own 10% takes 45 months and is not named twice", () => {
    expect(way("card", null)).toMatchObject({ months: 45, first: 1015, interest: 1693.04 });
    expect(way("percent", 10)).toBeUndefined();
  });

  it("the first minimum kept takes 11 months, 800 a month 14", () => {
    expect(way("first-minimum", null)?.months).toBe(11);
    expect(way("own", null)?.months).toBe(14);
  });

  it("spending 1,000 a month leaves the card's own rule without an end", () => {
    const found = waysOf({ ...petal, spending: 1000 }).find(({ id }) => id === "card");
    expect(found).toMatchObject({ months: null, interest: null });
  });
});

describe("the box of a US statement", () => {
  it("prints 190.95 for 36 months of 5,000 at 22%", () => {
    const box = disclosedOf({ ...usual, balance: 5000, rate: 22 });
    expect(box).toMatchObject({ levelMonths: 36, payment: 190.95, printsLevel: true });
  });

  it("says never, and no saving, where the minimum is less than the interest", () => {
    const box = disclosedOf({ ...usual, rule: "percent", percent: 0.5, rate: 30, floor: 5 });
    expect(box).toMatchObject({ time: null, minimumPaid: null, savings: null });
  });

  it("leaves the second line out for a debt that minimums end within three years", () => {
    expect(disclosedOf({ ...usual, balance: 300 })?.printsLevel).toBe(false);
  });
});

describe("the map of payments and rates", () => {
  const map = mapOf(usual, 200);

  it("never ends where the payment is no more than the interest, and only there", () => {
    for (const [row, rate] of map.rates.entries()) {
      for (const [column, payment] of map.payments.entries()) {
        const cell = map.cells[row]?.[column];
        const interest = Math.round((usual.balance * 100 * rate) / 1200) / 100;
        expect(cell?.months === null).toBe(payment <= interest);
        if (cell) expect(stepOf(cell) === NEVER_STEP).toBe(cell.months === null);
      }
    }
  });

  it("takes no longer for more money, and no less time at a higher rate", () => {
    const months = map.cells.map((row) => row.map((cell) => cell.months ?? Infinity));
    for (const [row, cells] of months.entries()) {
      expect([...cells].sort((a, b) => b - a)).toEqual(cells);
      const below = months[row + 1];
      if (below)
        for (const [column, time] of cells.entries())
          expect(time).toBeGreaterThanOrEqual(below[column] ?? 0);
    }
  });

  it("marks the square nearest to the reader's card", () => {
    expect(map.payments[map.here.column]).toBe(200);
    expect(map.rates[map.here.row]).toBe(24);
  });
});
