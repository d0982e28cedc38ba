import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toMajor } from "@/engine";
import { defaultsOf, type Values } from "@/lib/parameters";
import { valuesAt } from "../sample-values";
import { figures, simulate } from "./model";
import { outputs, parameters, presets } from "./params";

const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));

const anyValues = fc
  .array(share, { minLength: parameters.length, maxLength: parameters.length })
  .map((shares) => valuesAt(parameters, shares));

const start = defaultsOf(parameters);

function preset(id: string, change: Values = {}): Values {
  const found = presets.find((each) => each.id === id);
  if (!found) throw new Error(`no preset "${id}"`);
  return { ...start, ...found.terms, ...found.example, ...change };
}

describe("¥12,000 in instalments", () => {
  it.each([
    [3, "total", 2.5, 4100, 300, 10, 14.94, 16],
    [6, "total", 4.5, 2090, 540, 9, 15.27, 16.38],
    [9, "total", 6.5, 1420, 780, 8.67, 15.34, 16.47],
    [12, "total", 8.8, 1088, 1056, 8.8, 15.86, 17.07],
    [12, "each", 0.6, 1072, 864, 7.2, 13.03, 13.84],
  ])(
    "%i payments, %s fee of %d%%",
    (payments, kind, fee, payment, cost, looks, rate, effective) => {
      expect(figures({ ...start, payments, kind, fee })).toMatchObject({
        payment,
        cost,
        "fee-cost": cost,
        "looks-like": looks,
        "yearly-rate": rate,
        "effective-rate": effective,
      });
    },
  );

  it("leaves ¥6,500 owed on average, and the fee grows from 0.73% to 8.8% of what is owed", () => {
    expect(figures(start)).toMatchObject({
      "average-owed": 6500,
      "share-first": 0.73,
      "share-last": 8.8,
    });
  });

  it("is 16.25% by the rule of thumb where 15.86% is exact", () => {
    expect(figures(start)).toMatchObject({ "thumb-rate": 16.25, "thumb-error": 0.39 });
  });

  it.each([
    [0.6, 13.29],
    [0.66, 14.62],
    [0.72, 15.95],
  ])("at %d%% a month is %d%% by the rule of thumb, as published", (fee, thumb) => {
    expect(figures({ ...start, kind: "each", fee })["thumb-rate"]).toBe(thumb);
  });

  it("settled after month 3 costs 37.45% with the fees still due, 9.6% without", () => {
    expect(figures(start)).toMatchObject({
      "settled-charged-rate": 37.45,
      "settled-charged-cost": 1056,
      "settled-waived-rate": 9.6,
      "settled-waived-cost": 264,
      "settled-waived-payment": 10_088,
    });
  });

  it("costs 17.1% nominal and 18.5% effective with all of 8.8% in the first payment", () => {
    const known = figures({ ...start, kind: "first" });
    expect(known).toMatchObject({ "yearly-rate": 17.1, "effective-rate": 18.5 });
    expect(known).toMatchObject({ payment: 1000, "first-payment": 2056 });
  });

  it("costs more still, 17.36%, when the fee is kept back on the first day, however it is called", () => {
    const known = figures({ ...start, kind: "start" });
    expect(known).toMatchObject({ "yearly-rate": 17.36, received: 10_944 });
    expect(figures({ ...start, fee: 0, extra: 8.8 })["yearly-rate"]).toBe(17.36);
  });
});

describe("¥6,000 over 12 months, cheapest first", () => {
  it.each([
    ["bank-loan", {}, 10.8, 356.78],
    ["cn-card-plan", { amount: 6000 }, 13.03, 432],
    ["bank-loan", { fee: 18 }, 18, 600.95],
    ["upfront-loan", {}, 18.87, 612],
  ])("%s %o: %d%%, ¥%d", (id, change, rate, cost) => {
    expect(figures(preset(id, change))).toMatchObject({ "yearly-rate": rate, cost });
  });
});

describe("a price that hides a rate", () => {
  it("is 9.11% for 5,999 at once or 12 × 524.92 for nothing", () => {
    expect(figures(preset("free-plan"))).toMatchObject({
      "yearly-rate": 9.11,
      payment: 524.92,
      "looks-like": 0,
      received: 5999,
      cost: 300,
    });
  });

  it("is 35.07% nominal and 41.3% effective for 12 × 100 against 1,000 today", () => {
    const values = { ...start, amount: 1200, fee: 0, discount: 200 };
    expect(figures(values)).toMatchObject({ "yearly-rate": 35.07, "effective-rate": 41.3 });
  });
});

it("has a purchase of 1,200 a month on the same plan come to rest at 7,800 owed and 1,305.60 a month", () => {
  const known = figures({ ...start, spending: 1200 });
  expect(known).toMatchObject({ "stacked-owed": 7800, "stacked-payment": 1305.6 });
});

it("has the US offer as it was printed: 12 × $60.59 for $689.85", () => {
  expect(figures(preset("us-card-plan"))).toMatchObject({ payment: 60.59, "yearly-rate": 9.81 });
});

describe("what has no rate", () => {
  it("says so where the first day takes as much as it gives", () => {
    const changes: Values[] = [{ extra: 100 }, { discount: 12_000 }, { kind: "start", fee: 100 }];
    for (const change of changes) {
      const known = figures({ ...start, ...change });
      expect(known).toMatchObject({ "yearly-rate": "none", "thumb-rate": "none" });
      expect(known["settled-charged-rate"]).toBe("none");
    }
  });

  it("is 0% and not none where nothing is charged", () => {
    expect(figures({ ...start, fee: 0 })).toMatchObject({ "yearly-rate": 0, cost: 0 });
    expect(figures({ ...start, fee: 0.0001, amount: 100 })).toMatchObject({ "yearly-rate": 0 });
  });

  it("has a rate but none with compounding where next to nothing is received", () => {
    const known = figures({ ...start, payments: 60, fee: 0, discount: 11_999.99 });
    expect(known["yearly-rate"]).toBeGreaterThan(1e6);
    expect(known["effective-rate"]).toBe("none");
  });

  it("cannot be settled early at its last payment", () => {
    expect(figures({ ...start, settle: 12 })["settled-charged-rate"]).toBe("none");
  });
});

describe("figures", () => {
  it("are every output and nothing else, for every preset", () => {
    const names = outputs.map(({ name }) => name).sort();
    for (const { id } of presets) expect(Object.keys(figures(preset(id))).sort()).toEqual(names);
  });

  it("are plain numbers or none, whatever the values within limits", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        for (const [name, figure] of Object.entries(figures(values)))
          expect(String(figure), name).toMatch(/^(-?\d+(\.\d+)?|none)$/);
      }),
      { numRuns: 400 },
    );
  });

  it("add up: what is paid is what was received and the cost", () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const known = figures(values);
        expect(known.paid).toBeCloseTo(Number(known.received) + Number(known.cost), 2);
      }),
    );
  });

  it("come from rows that pay the amount back to the last cent", () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const { run, plan } = simulate(values);
        const repaid = run.rows.reduce((sum, row) => sum + row.principal, 0);
        expect(toMajor(run.terms.principal)).toBe(plan.amount.toFixed(2));
        expect(repaid).toBe(run.terms.principal);
      }),
    );
  });
});
