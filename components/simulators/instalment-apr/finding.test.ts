import fc from "fast-check";
import { describe, expect, it } from "vitest";
import en from "@/content/messages/en/instalment-apr.json";
import { NoRateError, SeveralRatesError } from "@/engine";
import { defaultsOf, type Values } from "@/lib/parameters";
import { valuesAt } from "../sample-values";
import { findingKeys, findingOf } from "./finding";
import { simulate } from "./model";
import { parameters } from "./params";
import { priceFrom } from "./price";

const start = defaultsOf(parameters);
const finding = (change: Values) => findingOf(simulate({ ...start, ...change }));

const cases: [string, Values, object][] = [
  ["dearer", {}, { looks: 8.8, rate: 15.86, average: 6500 }],
  ["free", { fee: 0 }, { cost: 0 }],
  ["tiny", { fee: 0.0001, amount: 1_000_000 }, { cost: 1 }],
  ["same", { kind: "yearly", fee: 18 }, { rate: 18 }],
  ["once", { payments: 1 }, { rate: 105.6, looks: 105.6 }],
  ["hidden", { amount: 6299, fee: 0, discount: 300 }, { rate: 9.11, received: 5999 }],
  ["discount", { discount: 300 }, { discount: 300, cost: 1356 }],
  ["upfront", { amount: 6000, fee: 7.2, extra: 3 }, { received: 5820, paid: 6432, rate: 18.87 }],
  ["upfront", { kind: "start" }, { received: 10_944, rate: 17.36 }],
  ["nothing-received", { extra: 100 }, { received: 0, upFront: 12_000 }],
];

describe(findingOf, () => {
  it.each(cases)("%s: %o", (key, change, figures) => {
    expect(finding(change)).toMatchObject({ key, figures });
  });

  it("has a sentence for every key, and no other", () => {
    expect(Object.keys(en.finding).sort()).toEqual([...findingKeys].sort());
  });

  it("takes the engine's refusals for an answer, each for its own", () => {
    const refusing = (error: Error) =>
      priceFrom(() => {
        throw error;
      });
    expect(refusing(new SeveralRatesError([0.1, 0.2]))).toEqual({ kind: "none", why: "several" });
    expect(refusing(new NoRateError("none"))).toEqual({ kind: "none", why: "no-rate" });
    expect(() => refusing(new TypeError("ours"))).toThrow("ours");
  });

  it("is one of its keys with plain figures, and never calls a plan dearer than it looks when it is not", {
    timeout: 30_000,
  }, () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: parameters.length,
      maxLength: parameters.length,
    });
    fc.assert(
      fc.property(shares, (at) => {
        const { key, figures } = findingOf(simulate(valuesAt(parameters, at)));
        expect(findingKeys).toContain(key);
        expect(Object.values(figures).every(Number.isFinite)).toBe(true);
        if (key === "dearer") expect(figures.rate).toBeGreaterThan(Number(figures.looks));
      }),
      { numRuns: 300 },
    );
  });
});
