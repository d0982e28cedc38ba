import fc from "fast-check";
import { describe, expect, it } from "vitest";
import en from "@/content/messages/en/two-bills.json";
import zh from "@/content/messages/zh/two-bills.json";
import { defaultsOf, type Values } from "@/lib/parameters";
import { valuesAt } from "../sample-values";
import { type FindingKey, findingKeys, findingOf, type SpareKey, spareKeys } from "./finding";
import { simulate } from "./model";
import { parameters } from "./params";

const model = (change: Values) => simulate({ ...defaultsOf(parameters), ...change });
const answers = (without: number, beside: number): Values => ({
  "payment-without": without,
  "payment-with": beside,
});

describe(findingOf, () => {
  const states: Record<FindingKey, Values> = {
    "same-ends": answers(300, 300),
    "same-never": answers(100, 100),
    cheaper: answers(300, 175),
    "cheaper-same-time": answers(300, 299.5),
    sooner: { ...answers(300, 175), rate: 0 },
    "no-difference": { ...answers(300, 299.5), rate: 0 },
    "smaller-never": answers(300, 100),
    neither: answers(104, 100),
  };

  it.each(Object.entries(states))("%s", (key, change) => {
    expect(findingOf(model(change)).key).toBe(key);
  });

  it("says the same whichever of the two answers is the larger", () => {
    expect(findingOf(model(answers(175, 300)))).toEqual(findingOf(model(answers(300, 175))));
  });

  const cash: Record<SpareKey, Values> = {
    all: { ...answers(300, 175), spare: 300 },
    part: { ...answers(300, 175), spare: 220 },
    same: { ...answers(300, 175), spare: 175 },
    short: { ...answers(300, 300), spare: 175 },
  };

  it.each(Object.entries(cash))("spare cash: %s", (key, change) => {
    expect(findingOf(model(change)).spare).toBe(key);
  });
});

describe("the sentences", () => {
  it("have a key for every state, and a state for every key, in both languages", () => {
    for (const { finding } of [en, zh]) {
      const { both, spare, ...rest } = finding;
      expect(both).toContain("{second}");
      expect(Object.keys(rest).sort()).toEqual([...findingKeys].sort());
      expect(Object.keys(spare).sort()).toEqual([...spareKeys].sort());
    }
  });

  const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
  const anyValues = fc
    .array(share, { minLength: parameters.length, maxLength: parameters.length })
    .map((shares) => valuesAt(parameters, shares));

  it("stand on finite figures, whatever the values within limits", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const { money, months } = findingOf(simulate(values));
        for (const figure of [...Object.values(money), ...Object.values(months)])
          expect(Number.isFinite(figure)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
