import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultsOf, type Values } from "@/lib/parameters";
import { valuesAt } from "../sample-values";
import { findingKeys, findingOf } from "./finding";
import { simulate } from "./model";
import { parameters, presets } from "./params";

function finding(change: Values) {
  const petal = presets.find(({ id }) => id === "petal-wheel");
  return findingOf(
    simulate({ ...defaultsOf(parameters), ...petal?.terms, ...petal?.example, ...change }),
  );
}

describe(findingOf, () => {
  it("says that paying a third of each bill leaves the debt where it was", () => {
    expect(finding({})).toMatchObject({
      key: "level",
      figures: { laps: 12, paid: 7665.28, owed: 999.72, first: 1000, interest: 165 },
    });
  });

  it.each<[string, Values, object]>([
    ["in-full", { back: 3000, share: 100 }, { interest: 0, owed: 0 }],
    ["no-interest", { rate: 0 }, { interest: 0 }],
    ["cleared", { share: 100 }, { lap: 2, interest: 15, owed: 0 }],
    ["refused", { share: 10, spending: 1500 }, { lap: 10 }],
    ["rises", { share: 10 }, { first: 1000, owed: 3648.91 }],
    ["falls", { share: 60 }, { first: 1000 }],
  ])("says %s where that is so", (key, change, figures) => {
    expect(finding(change)).toMatchObject({ key, figures });
  });

  it("says so when the debt begins in a later lap", () => {
    expect(finding({ back: 3000 }).key).toBe("rises");
  });

  it("says one of its sentences with finite figures, whatever the values within limits", () => {
    const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
    const shares = fc.array(share, { minLength: parameters.length, maxLength: parameters.length });
    fc.assert(
      fc.property(shares, (at) => {
        const { key, figures } = findingOf(simulate(valuesAt(parameters, at)));
        expect(findingKeys).toContain(key);
        for (const figure of Object.values(figures)) expect(Number.isFinite(figure)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
