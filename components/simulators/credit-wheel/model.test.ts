import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultsOf, type Values } from "@/lib/parameters";
import { valuesAt } from "../sample-values";
import { figures, simulate } from "./model";
import { outputs, parameters, presets } from "./params";

const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));

const anyValues = fc
  .array(share, { minLength: parameters.length, maxLength: parameters.length })
  .map((shares) => valuesAt(parameters, shares));

function preset(id: string, change: Values = {}): Values {
  const found = presets.find((each) => each.id === id);
  if (!found) throw new Error(`no preset "${id}"`);
  return { ...defaultsOf(parameters), ...found.terms, ...found.example, ...change };
}

const flat = { rate: 0, plan: "amount", payment: 1000, spending: 1000 };

describe("a limit of 10,000 of which nothing is used", () => {
  it("after spending 3,000, repaying 2,000 and spending 500, 1,500 is owed and 8,500 available", () => {
    expect(figures(preset("petal-wheel"))).toMatchObject({
      owed: 1500,
      available: 8500,
      carried: 1000,
      "carried-available": 9000,
    });
  });

  it("the bill of lap two adds 15 of interest at 1.5% a lap to the 1,000 carried over", () => {
    expect(figures(preset("petal-wheel"))).toMatchObject({ "lap-interest": 15, bill: 1515 });
  });

  it("costs nothing when every bill is paid in full", () => {
    const known = figures(preset("petal-wheel", { back: 3000, share: 100, laps: 60 }));
    expect(known).toMatchObject({ lender: 0, "end-owed": 0, paid: 3000 + 59 * 500 });
  });

  it("5,000 owed at 0% stays at 5,000 with 1,000 spent and 1,000 repaid each lap", () => {
    const values = preset("petal-wheel", { ...flat, first: 5000, back: 0, laps: 24 });
    const [first, ...later] = simulate(values).laps;
    expect(first?.closing).toBe(500_000);
    expect(new Set(later.map(({ closing }) => closing))).toEqual(new Set([500_000]));
  });

  it("with 1.5% a lap the same habit owes more every lap", () => {
    const values = preset("petal-wheel", { ...flat, first: 5000, back: 0, rate: 18.25 });
    const closings = simulate(values).laps.map(({ closing }) => closing);
    expect(closings).toEqual([...new Set(closings)].sort((a, b) => a - b));
  });
});

describe("the limit", () => {
  it("refuses what would go past it, from lap 10 on with a tenth of each bill paid", () => {
    const values = preset("petal-wheel", { share: 10, spending: 1500 });
    expect(figures(values)["refused-lap"]).toBe(10);
    const { laps, limit } = simulate(values);
    for (const lap of laps) expect(lap.opening + lap.spent).toBeLessThanOrEqual(limit);
  });

  it("is passed by interest alone, and then nothing is available", () => {
    const values = preset("petal-wheel", { first: 10_000, back: 0, rate: 100, share: 1, laps: 6 });
    const known = figures(values);
    expect(known["end-owed"]).toBeGreaterThan(10_000);
    expect(known["end-available"]).toBe(0);
  });

  it("is named as none where it never refuses", () => {
    expect(figures(preset("us-wheel"))["refused-lap"]).toBe("none");
  });
});

describe("figures", () => {
  const slow = { timeout: 60_000 };

  it("are every output and nothing else, for every preset", () => {
    const names = outputs.map(({ name }) => name).sort();
    for (const { id } of presets) expect(Object.keys(figures(preset(id))).sort()).toEqual(names);
  });

  it("are finite numbers of zero or more, or none, whatever the values within limits", slow, () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        for (const [name, figure] of Object.entries(figures(values))) {
          const good = typeof figure === "number" ? Number.isFinite(figure) && figure >= 0 : true;
          expect(good, `${name}: ${figure}`).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it(
    "add up in every lap: carried in, bought and interest are what is paid and carried on",
    slow,
    () => {
      fc.assert(
        fc.property(anyValues, (values) => {
          for (const lap of simulate(values).laps) {
            expect(lap.opening + lap.spent + lap.interest).toBe(lap.bill);
            expect(lap.bill).toBe(lap.paid + lap.closing);
          }
        }),
        { numRuns: 100 },
      );
    },
  );

  it("add up over all laps, and share the limit between owed and available", slow, () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const known = figures(values);
        const [bought, lender, paid, left] = ["bought", "lender", "paid", "end-owed"].map((name) =>
          Math.round(100 * Number(known[name])),
        );
        expect(Number(bought) + Number(lender)).toBe(Number(paid) + Number(left));
        const owed = Number(known.owed);
        expect(owed + Number(known.available)).toBeCloseTo(Number(values.limit), 2);
      }),
      { numRuns: 100 },
    );
  });
});
