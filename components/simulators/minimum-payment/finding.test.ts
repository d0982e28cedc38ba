import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultsOf, type Values } from "@/lib/parameters";
import { findingOf } from "./finding";
import { simulate } from "./model";
import { parameters, presets } from "./params";

function finding(id: string, change: Values) {
  const preset = presets.find((each) => each.id === id);
  return findingOf(
    simulate({ ...defaultsOf(parameters), ...preset?.terms, ...preset?.example, ...change }),
  );
}

describe(findingOf, () => {
  it("says how much sooner and cheaper your way is", () => {
    expect(finding("us-card", { payment: 200 })).toEqual({
      key: "sooner-cheaper",
      money: { interest: 6524.45 },
      months: { minimumMonths: 200, ownMonths: 36 },
    });
  });

  it("says that your way is dearer when it is slower", () => {
    expect(finding("petal", { payment: 200 })).toMatchObject({ key: "dearer" });
  });

  it("says that your way is dearer even when it is quicker, as with a steep minimum", () => {
    const { key, months } = finding("petal", { payment: 325 });
    expect(key).toBe("dearer");
    expect(months.minimumMonths).toBe(45);
    expect(months.ownMonths).toBeLessThan(45);
  });

  it("speaks of time alone where neither way costs interest", () => {
    expect(finding("petal", { rate: 0, payment: 5000 }).key).toBe("sooner");
    expect(finding("petal", { rate: 0, payment: 100 }).key).toBe("later");
  });

  it("says that both ways are the same", () => {
    const values = { balance: 100, rule: "percent", floor: 50, plan: "first-minimum" };
    expect(finding("petal", { ...values, rate: 0 })).toMatchObject({
      key: "same",
      months: { minimumMonths: 2 },
    });
  });

  it.each<[string, Values, object]>([
    ["minimum-rests", { spending: 1000, payment: 2015 }, { months: { ownMonths: 11 } }],
    ["minimum-grows", { rate: 100, percent: 1, payment: 5000 }, { months: { ownMonths: 3 } }],
    ["own-grows", { payment: 100 }, { months: { minimumMonths: 45 }, money: { payment: 100 } }],
    ["own-beyond", { balance: 500_000, rate: 0.023, cycle: "twelfth", payment: 10 }, {}],
    ["neither-rests", { spending: 1000, payment: 100 }, {}],
    ["neither-grows", { rate: 100, percent: 1, payment: 100 }, {}],
  ])("%s: says which way never ends, and what it costs", (key, change, amounts) => {
    expect(finding("petal", change)).toMatchObject({ key, ...amounts });
  });

  it("never calls your way cheaper when it costs more, whatever you pay", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...presets.map(({ id }) => id)),
        fc.integer({ min: 50, max: 2000 }),
        (id, payment) => {
          const preset = presets.find((each) => each.id === id);
          const values = { ...defaultsOf(parameters), ...preset?.terms, ...preset?.example };
          const model = simulate({ ...values, spending: 0, payment });
          const { key } = findingOf(model);
          const less = model.minimum.summary.interest - model.own.summary.interest;
          if (key === "sooner-cheaper") expect(less).toBeGreaterThanOrEqual(0);
          if (key === "dearer") expect(less).toBeLessThanOrEqual(0);
        },
      ),
      { numRuns: 200 },
    );
  });
});
