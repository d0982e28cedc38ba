import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultsOf, type Values } from "@/lib/parameters";
import { roughlyUnpaid, unpaid } from "./debt";
import { figuresOf, simulate } from "./model";
import { compoundings, parameters } from "./params";
import { dayRow, daysFor, everyRow, shownRows, unpaidPoints } from "./series";

const model = (change: Values = {}) => simulate({ ...defaultsOf(parameters), ...change });

describe("the table and the file", () => {
  it("end where the figures of the year are", () => {
    for (const compounding of compoundings) {
      const year = model({ compounding });
      const figures = figuresOf(year);
      const end = { day: 365, straight: figures["year-cost"], unpaid: figures["year-compound"] };
      expect(shownRows(year).at(-1)).toMatchObject(end);
      expect(everyRow(year).at(-1)).toMatchObject(end);
      expect(dayRow(year, 30)).toMatchObject({
        straight: figures["days-cost"],
        unpaid: figures["days-compound"],
      });
    }
  });

  it("hold every day from nothing on, and never fall", () => {
    const rows = everyRow(model({ compounding: "quarterly" }));
    expect(rows).toHaveLength(366);
    expect(rows[0]).toEqual({ day: 0, straight: 0, unpaid: 0, more: 0 });
    for (const [at, row] of rows.entries())
      expect(row.unpaid).toBeGreaterThanOrEqual(rows[at - 1]?.unpaid ?? 0);
  });
});

describe("the drawn curve", () => {
  it("is the exact one to two cents of a thousand, on any day and at any price", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 365 }),
        fc.integer({ min: 0, max: 50_000 }),
        fc.constantFrom(...compoundings),
        (day, hundredths, compounding) => {
          const { debt } = model({ balance: 1000, rate: hundredths / 100, compounding });
          const exact = unpaid(debt, day) / 100;
          expect(Math.abs(roughlyUnpaid(debt, day) - exact)).toBeLessThan(0.02 + exact * 1e-9);
        },
      ),
    );
  });

  it("runs from day 0 to day 365", () => {
    const points = unpaidPoints(model());
    expect([points[0]?.x, points.at(-1)?.x]).toEqual([0, 365]);
  });
});

describe(daysFor, () => {
  it("says for how many days an amount pays: 500 of 1,825 for a hundred", () => {
    expect(daysFor(model(), 500)).toBe(100);
  });

  it("says nothing of an amount that pays for the year, or of none", () => {
    expect(daysFor(model(), 1825)).toBeNull();
    expect(daysFor(model(), 0)).toBeNull();
    expect(daysFor(model({ rate: 0 }), 100)).toBeNull();
  });
});
