import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultsOf, type Values } from "@/lib/parameters";
import { valuesAt } from "../sample-values";
import { figures, major, simulate } from "./model";
import { outputs, parameters, presets } from "./params";

const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));

const anyValues = fc
  .array(share, { minLength: parameters.length, maxLength: parameters.length })
  .map((shares) => valuesAt(parameters, shares));

function preset(id: string, change: Values = {}): Values {
  const found = presets.find((each) => each.id === id);
  if (!found) throw new Error(`no preset "${id}"`);
  const terms = { ...defaultsOf(parameters), ...found.terms, ...found.example };
  return { ...terms, ...change };
}

describe("a US card with $5,000 at 24.99%, 1% of the balance with interest plus interest, at least $35", () => {
  it("takes 200 months and $8,659.63 of interest on the minimum", () => {
    const values = preset("us-card", { balance: 5000 });
    expect(figures(values)).toMatchObject({
      "minimum-months": 200,
      "minimum-interest": 8659.63,
      "minimum-paid": 13_659.63,
      "minimum-resting": "none",
      "first-statement": 5104.13,
      "first-interest": 104.13,
      "first-minimum": 155.17,
      "first-principal": 51.04,
      "interest-share": 67.1,
      "cycle-rate": 2.0825,
    });
  });

  it("takes 36 months and $2,135 of interest at $200 a month", () => {
    expect(figures(preset("us-card", { payment: 200 }))).toMatchObject({
      "own-months": 36,
      "own-interest": 2135.18,
      "own-payment": 200,
      "saved-months": 164,
      "saved-interest": 6524.45,
    });
  });
});

describe("the teaching card with ¥10,000 at 1.5% a cycle, 10% of the balance with interest, at least ¥50", () => {
  it("takes 45 months and ¥1,693.04 of interest on the minimum", () => {
    const known = figures(preset("petal"));
    expect(known).toMatchObject({ "minimum-months": 45, "minimum-interest": 1693.04 });
    expect(known["cycle-rate"]).toBe(1.5);
  });

  it("takes 354 months and ¥23,378.17 with a minimum of 2%", () => {
    expect(figures(preset("petal", { percent: 2 }))).toMatchObject({
      "minimum-months": 354,
      "minimum-interest": 23_378.17,
    });
  });

  it("never ends with ¥1,000 of new spending a month: it rests near ¥10,405, at ¥156 of interest", () => {
    const known = figures(preset("petal", { spending: 1000 }));
    expect(known).toMatchObject({
      "minimum-months": "never",
      "minimum-interest": "never",
      "minimum-paid": "never",
    });
    expect(Math.round(Number(known["minimum-resting"]))).toBe(10_405);
    expect(Math.round(Number(known["minimum-resting-interest"]))).toBe(156);
  });
});

it("$3,000 at 12% with $30 a month never ends, because the interest is $30", () => {
  const values = preset("us-card", { balance: 3000, rate: 12, payment: 30 });
  expect(figures(values)).toMatchObject({
    "own-months": "never",
    "own-interest": "never",
    "saved-months": "never",
    "first-interest": 30,
  });
  expect(simulate(values).own.summary.outcome).toMatchObject({ reason: "interest-not-covered" });
});

describe("plans", () => {
  it("keeps the first minimum every month", () => {
    const known = figures(preset("petal", { plan: "first-minimum" }));
    expect(known["own-payment"]).toBe(known["first-minimum"]);
  });

  it("meets the target month with the smallest payment that does", () => {
    const known = figures(preset("petal", { plan: "target", months: 12 }));
    expect(known["own-months"]).toBe(12);
    const less = Number(known["own-payment"]) - 1;
    expect(figures(preset("petal", { payment: less }))["own-months"]).toBeGreaterThan(12);
  });
});

describe("figures", () => {
  /** Some debts within the limits run for thousands of years, and the engine follows them. */
  const slow = { timeout: 60_000 };

  it("are every output and nothing else, for every preset", () => {
    const names = outputs.map(({ name }) => name).sort();
    for (const { id } of presets) expect(Object.keys(figures(preset(id))).sort()).toEqual(names);
  });

  it("are plain numbers, never or none, whatever the values within limits", slow, () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        for (const [name, figure] of Object.entries(figures(values))) {
          const good = typeof figure === "number" ? Number.isFinite(figure) : true;
          expect(good, `${name}: ${figure}`).toBe(true);
          expect(figure).not.toBe(undefined);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("are plain at the corners of the limits", slow, () => {
    const enough = 13;
    for (let corner = 0; corner < 2 ** parameters.length; corner += enough) {
      const shares = parameters.map((_, bit) => (corner >> bit) & 1);
      for (const figure of Object.values(figures(valuesAt(parameters, shares))))
        expect(typeof figure === "string" || Number.isFinite(figure)).toBe(true);
    }
  });

  it("say as saved what the minimum takes less what your way takes, to the cent", slow, () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const all = figures(values);
        for (const unit of ["months", "interest"]) {
          const minimum = all[`minimum-${unit}`];
          const own = all[`own-${unit}`];
          const saved = all[`saved-${unit}`];
          if (typeof minimum === "number" && typeof own === "number") {
            expect(saved).toBeCloseTo(minimum - own, 4);
          } else expect(saved).toBe(minimum === own ? "none" : "never");
        }
      }),
      { numRuns: 150 },
    );
  });

  it("add up: what is paid is the debt, the spending and the interest", slow, () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const all = figures(values);
        if (typeof all?.["minimum-paid"] !== "number") return;
        const { interest, spending } = simulate(values).minimum.summary;
        const owed = Number(values.balance) + major(interest) + major(spending);
        expect(all["minimum-paid"]).toBeCloseTo(owed, 2);
      }),
      { numRuns: 60 },
    );
  });
});
