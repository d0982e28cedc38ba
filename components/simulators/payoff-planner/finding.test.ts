import fc from "fast-check";
import { describe, expect, it } from "vitest";
import en from "@/content/messages/en/payoff-planner.json";
import { defaultsOf, type Values } from "@/lib/parameters";
import { valuesAt } from "../sample-values";
import { figuresOf } from "./figures";
import { findingKeys, findingOf } from "./finding";
import { simulate } from "./model";
import { parameters, presets } from "./params";
import type { DebtList } from "./people";

function finding(change: Values, own?: DebtList) {
  const maya = presets[0];
  const values = { ...defaultsOf(parameters), ...maya?.terms, ...maya?.example, ...change };
  return findingOf(simulate(values, own));
}

describe(findingOf, () => {
  it("names the price of the habit where the dearest comes first", () => {
    expect(finding({})).toEqual({
      key: "cheapest",
      money: { interest: 3845.92, price: 522.5 },
      months: { months: 20, otherMonths: 21 },
    });
  });

  it("names the price of any other order", () => {
    expect(finding({ order: "by-size" })).toMatchObject({
      key: "dearer",
      money: { price: 267.94 },
      months: { otherMonths: 20 },
    });
    expect(finding({ order: "by-hand", hand: 321 }).key).toBe("same");
  });

  it("says so when one debt leaves no choice", () => {
    expect(finding({ person: "chen" }).key).toBe("all-same");
  });

  it("says when only the habit never ends", () => {
    expect(finding({ budget: 390 }).key).toBe("cheapest-habit-never");
  });

  it("says why a plan never ends", () => {
    expect(finding({ budget: 100 })).toMatchObject({
      key: "never-interest",
      money: { budget: 100 },
    });
    expect(finding({ spending: 1200 })).toMatchObject({
      key: "never-spending",
      money: { spending: 1200, budget: 1200 },
    });
  });

  it("owns that below the minimums another order can be cheaper", () => {
    // Smallest first ends the claim of a small minimum, and the dearest debt gets its money sooner.
    const list: DebtList = {
      spends: "dear",
      debts: [
        { id: "dear", balance: 1000, rate: 60, minimum: 0 },
        { id: "middle", balance: 3000, rate: 6, minimum: 100 },
        { id: "small", balance: 200, rate: 5, minimum: 100 },
      ],
    };
    const own = { person: "own", budget: 150 };
    expect(finding({ ...own, order: "by-size" }, list).key).toBe("cheaper");
    expect(finding({ ...own, order: "by-hand", hand: 312 }, list).key).toBe("cheaper");
  });

  it("has a sentence for every state, and no sentence without a state", () => {
    expect(Object.keys(en.finding).sort()).toEqual([...findingKeys].sort());
  });

  it("says nothing but what the figures say, anywhere within the limits", {
    timeout: 60_000,
  }, () => {
    const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
    const whole = fc.array(share, { minLength: parameters.length, maxLength: parameters.length });
    fc.assert(
      fc.property(whole, (shares) => {
        const model = simulate(valuesAt(parameters, shares));
        const { key, money, months } = findingOf(model);
        const known = figuresOf(model);
        const all = [...Object.values(money), ...Object.values(months)];
        for (const figure of all) expect(Number.isFinite(figure)).toBe(true);
        const ends = typeof known["plan-months"] === "number";
        expect(ends).toBe(!/^(never|beyond)/.test(key));
        if (ends) expect(months).toMatchObject({ months: known["plan-months"] });
        if (key === "cheapest") expect(known["habit-price"]).toBe(money.price);
        if (key === "dearer") expect(known["plan-price"]).toBe(money.price);
      }),
      { numRuns: 80 },
    );
  });
});
