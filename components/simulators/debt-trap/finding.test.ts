import fc from "fast-check";
import { describe, expect, it } from "vitest";
import en from "@/content/messages/en/debt-trap.json";
import zh from "@/content/messages/zh/debt-trap.json";
import { defaultsOf, type Values } from "@/lib/parameters";
import { valuesAt } from "../sample-values";
import { type FindingKey, findingKeys, findingOf } from "./finding";
import { simulate } from "./model";
import { parameters } from "./params";
import { type WheelFindingKey, wheelFindingKeys, wheelFindingOf } from "./wheel-finding";

const model = (change: Values) => simulate({ ...defaultsOf(parameters), ...change });

const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const anyValues = fc
  .array(share, { minLength: parameters.length, maxLength: parameters.length })
  .map((shares) => valuesAt(parameters, shares));

describe(findingOf, () => {
  const states: Record<FindingKey, Values> = {
    clears: {},
    "clears-free": { rate: 0 },
    beyond: { rate: 0, surplus: 10, balance: 18_000 },
    stays: { balance: 20_000 },
    "stands-still": { rate: 0, surplus: 0 },
    grows: { balance: 22_000 },
    "grows-past": { rate: 100, balance: 500_000, years: 20 },
    "no-surplus": { surplus: 0, spending: 600 },
    "no-surplus-past": { surplus: 0, rate: 100, balance: 500_000, years: 20 },
    "shock-covered": { shock: 3000, savings: 3000 },
    "shock-delays": { shock: 1000 },
    "shock-after": { shock: 1000, balance: 1000, "shock-month": 12 },
    "shock-tips": { shock: 3000 },
    "shock-tips-past": { shock: 500_000, rate: 100, surplus: 1600, years: 20 },
    "shock-stays": { balance: 14_900, surplus: 300, shock: 102, "shock-month": 1 },
  };

  it.each(Object.entries(states))("%s", (key, change) => {
    expect(findingOf(model(change)).key).toBe(key);
  });

  it("says how much later and dearer a bill makes it", () => {
    const { months, money } = findingOf(model({ shock: 1000 }));
    const calm = model({}).calm.run;
    expect(months.delay).toBe((months.time ?? 0) - 117);
    expect(money.extra).toBeCloseTo((money.interest ?? 0) - calm.interest / 100, 2);
  });
});

describe(wheelFindingOf, () => {
  const states: Record<WheelFindingKey, Values> = {
    "runs-out": {},
    "runs-out-living": { spending: 20_000 },
    "runs-out-at-once": { limit: 0, "other-limit": 0 },
    clears: { fee: 0 },
    "clears-alone": { minimum: 2 },
    never: { balance: 20_000, limit: 40_000, fee: 0, "other-limit": 40_000 },
    undecided: { rate: 0, "other-rate": 0, surplus: 10, balance: 18_000, minimum: 0, floor: 0 },
  };

  it.each(Object.entries(states))("%s", (key, change) => {
    expect(wheelFindingOf(model(change)).key).toBe(key);
  });
});

describe("the sentences", () => {
  it("have a key for every state, and a state for every key, in both languages", () => {
    for (const messages of [en, zh]) {
      expect(Object.keys(messages.finding).sort()).toEqual([...findingKeys].sort());
      expect(Object.keys(messages.wheel.finding).sort()).toEqual([...wheelFindingKeys].sort());
    }
  });

  it("stand on finite figures, whatever the values within limits", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const both = [findingOf(simulate(values)), wheelFindingOf(simulate(values))];
        for (const { money, months } of both)
          for (const figure of [...Object.values(money), ...Object.values(months)])
            expect(Number.isFinite(figure)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
