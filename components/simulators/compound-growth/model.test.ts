import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultsOf, type Values } from "@/lib/parameters";
import { valuesAt } from "../sample-values";
import { figures, RULE, simulate } from "./model";
import { outputs, parameters, presets } from "./params";

const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));

const anyValues = fc
  .array(share, { minLength: parameters.length, maxLength: parameters.length })
  .map((shares) => valuesAt(parameters, shares));

const debt = (change: Values = {}): Values => ({ ...defaultsOf(parameters), ...change });

describe("10,000 at 24%, interest added monthly, nothing paid for 10 years", () => {
  it("becomes 107,652, where a straight line expects 34,000", () => {
    const known = figures(debt());
    expect(known).toMatchObject({
      "end-balance": 107_651.63,
      "straight-balance": 34_000,
      interest: 97_651.63,
      "straight-interest": 24_000,
      "interest-on-interest": 73_651.63,
      times: 10.77,
      "posting-rate": 2,
    });
  });

  it("doubles every 2.92 years; the rule of 72 says 3", () => {
    expect(RULE).toBe(72);
    expect(figures(debt())).toMatchObject({ "doubling-years": 2.92, "rule-of-72": 3 });
    expect(figures(debt({ compounding: "yearly" }))["doubling-years"]).toBe(3.22);
  });
});

describe("the honesty box of lesson 3: the rule of 72 against the sum", () => {
  it.each([
    [18.25, 3.95, 3.83, 4.13],
    [24, 3, 2.92, 3.22],
    [36, 2, 1.95, 2.25],
  ])("at %f%%: rule %f, monthly %f, yearly %f", (rate, rule, monthly, yearly) => {
    const of = (compounding: string) => figures(debt({ rate, compounding }));
    expect(of("monthly")).toMatchObject({ "rule-of-72": rule, "doubling-years": monthly });
    expect(of("yearly")).toMatchObject({ "rule-of-72": rule, "doubling-years": yearly });
  });
});

describe("the items of lesson 3", () => {
  it.each<[string, Values, object]>([
    [
      "100 at 20% for 5 years is 248.83",
      { balance: 100, rate: 20, years: 5 },
      { "end-balance": 248.83 },
    ],
    [
      "1,000 at 20% doubles in 3.80 years and is 2,488.32 after 5",
      { balance: 1000, rate: 20, years: 5 },
      { "doubling-years": 3.8, "end-balance": 2488.32 },
    ],
    ["18% doubles in 4 years by the rule", { rate: 18 }, { "rule-of-72": 4 }],
    [
      "6 years at 36% make 6.33 of 1, at 18% 2.70",
      { balance: 1000, rate: 36, years: 6 },
      { times: 6.33, "half-rate-balance": 2699.55 },
    ],
    [
      "36% for 3 of the 6 years make 2.52",
      { balance: 1000, rate: 36, years: 6 },
      { "half-time-balance": 2515.46 },
    ],
  ])("%s, interest added once a year", (_, change, known) => {
    expect(figures(debt({ ...change, compounding: "yearly" }))).toMatchObject(known);
  });

  it("10,000 at 0.05% a day is 12,001.59 after 365 days, and 11,825 without compounding", () => {
    const known = figures(debt({ rate: 18.25, years: 1, compounding: "daily" }));
    expect(known).toMatchObject({ "end-balance": 12_001.59, "straight-balance": 11_825 });
    expect(known["posting-rate"]).toBe(0.05);
  });

  it("18.25% is 19.86% with monthly and 20.02% with daily compounding", () => {
    expect(figures(debt({ rate: 18.25 }))).toMatchObject({
      "effective-rate": 19.86,
      "effective-monthly": 19.86,
      "effective-daily": 20.02,
      "effective-yearly": 18.25,
    });
  });

  it("the first interest on 10,000 at 24% is 200 after a month and 2,400 after a year", () => {
    expect(figures(debt({}))["first-interest"]).toBe(200);
    expect(figures(debt({ compounding: "yearly" }))["first-interest"]).toBe(2400);
  });

  it("22.44% by the month is the 24.9% of a British advert", () => {
    expect(figures(debt({ rate: 22.44 }))["effective-rate"]).toBe(24.9);
  });
});

describe("figures", () => {
  it("are every output and nothing else, for every preset", () => {
    const names = outputs.map(({ name }) => name).sort();
    for (const { terms, example } of presets)
      expect(Object.keys(figures(debt({ ...terms, ...example }))).sort()).toEqual(names);
  });

  it("are finite wherever the limits end, all together", { timeout: 60_000 }, () => {
    for (let corner = 0; corner < 2 ** parameters.length; corner++) {
      const shares = parameters.map((_, bit) => (corner >> bit) & 1);
      for (const figure of Object.values(figures(valuesAt(parameters, shares))))
        expect(figure === "never" || Number.isFinite(figure), String(figure)).toBe(true);
    }
  });

  it("are finite within limits, and never only without a rate", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        for (const [name, figure] of Object.entries(figures(values))) {
          if (figure === "never") expect(values.rate, name).toBe(0);
          else expect(Number.isFinite(figure), `${name}: ${figure}`).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("add up: the debt, its simple interest and the interest on interest", {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const { principal, end } = { ...simulate(values).course, end: simulate(values).end };
        const all = figures(values);
        const cents = (name: string) => Math.round(Number(all[name]) * 100);
        expect(principal + cents("straight-interest") + cents("interest-on-interest")).toBe(end);
        expect(cents("straight-balance") - principal).toBe(cents("straight-interest"));
        expect(cents("interest-on-interest")).toBeGreaterThanOrEqual(-1);
      }),
      { numRuns: 100 },
    );
  });

  it("rise with rate, years and frequency", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const all = figures(values);
        const at = (name: string) => Number(all[name]);
        expect(at("end-daily")).toBeGreaterThanOrEqual(at("end-monthly"));
        expect(at("end-monthly")).toBeGreaterThanOrEqual(at("end-yearly"));
        expect(at("half-rate-balance")).toBeLessThanOrEqual(at("end-balance"));
        expect(at("half-time-balance")).toBeLessThanOrEqual(at("end-balance"));
      }),
      { numRuns: 100 },
    );
  });
});
