import { describe, expect, it } from "vitest";
import { defaultsOf, type Values } from "@/lib/parameters";
import { type Model, simulate } from "./model";
import { parameters } from "./params";
import { courseOf, everyMonth, monthRows, topOf, within, yearRows } from "./series";

const model = (change: Values = {}): Model => simulate({ ...defaultsOf(parameters), ...change });

describe("the table", () => {
  it("adds up to the engine's interest when the debt is gone", () => {
    const known = model();
    const interest = yearRows(known).reduce((sum, { spans }) => sum + (spans[0]?.interest ?? 0), 0);
    expect(interest).toBeCloseTo(known.own.run.interest / 100, 2);
    const file = everyMonth(known).reduce((sum, row) => sum + Number(row[1]), 0);
    expect(file).toBeCloseTo(interest, 2);
  });

  it("opens a year into its months", () => {
    const months = monthRows(model(), 2);
    expect(months.map(({ at }) => at)).toEqual([13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]);
    const [, second] = yearRows(model());
    expect(months.at(-1)?.spans[0]?.left).toBe(second?.spans[0]?.left);
  });

  it("sets the bill beside the same debt without it, and else a second debt", () => {
    const bill = monthRows(model({ shock: 3000 }), 1)[5];
    expect(bill?.spans.map((span) => span?.added)).toEqual([3000, 0]);
    expect(yearRows(model())[4]?.spans[1]?.left).toBeCloseTo(26_562.06, 0);
  });
});

describe("the picture", () => {
  it("ends a debt that grows where the picture ends, on its edge", () => {
    const known = model({ second: 22_000, rate: 48 });
    const top = topOf(known, null);
    const { points, cut } = within(courseOf(known.second), known.months, top);
    expect(cut).toBe(true);
    expect(points.at(-1)?.y).toBe(top);
    expect(points.every(({ x, y }) => x <= known.months && y <= top)).toBe(true);
  });

  it("shows the whole way of a debt that ends", () => {
    const known = model();
    const { points, cut } = within(courseOf(known.own), known.months, topOf(known, null));
    expect(cut).toBe(false);
    expect(points.at(-1)).toEqual({ x: 117, y: 0 });
  });

  it("leaves a line far above the debts out of the picture", () => {
    expect(topOf(model({ rate: 1 }), null)).toBeLessThan(100_000);
  });
});
