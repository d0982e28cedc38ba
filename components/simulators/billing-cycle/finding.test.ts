import fc from "fast-check";
import { describe, expect, it } from "vitest";
import en from "@/content/messages/en/billing-cycle.json";
import zh from "@/content/messages/zh/billing-cycle.json";
import { defaultsOf, type Values } from "@/lib/parameters";
import { valuesAt } from "../sample-values";
import { calendarState, calendarStates } from "./calendar-state";
import { findingKeys, findingOf } from "./finding";
import { simulate } from "./model";
import { methods, parameters, presets } from "./params";
import { accountRows } from "./reason-rows";

function model(id: string, change: Values = {}) {
  const preset = presets.find((each) => each.id === id);
  return simulate({ ...defaultsOf(parameters), ...preset?.terms, ...preset?.example, ...change });
}

describe(findingOf, () => {
  it("says what the whole bill bears and what the unpaid part alone would", () => {
    expect(findingOf(model("petal-whole"))).toMatchObject({
      key: "short-whole-bill",
      figures: { bill: 3000, paid: 2900, rest: 100, interest: 72.5, alone: 0.5 },
    });
  });

  it.each<[string, string, Values]>([
    ["free", "petal-whole", { paid: 3000 }],
    ["lenient", "cn-bank-bill", { paid: 1000, late: 3 }],
    ["tolerated", "cn-bank-bill", { paid: 995 }],
    ["trailing", "petal-whole", { carried: 1000, paid: 100_000 }],
    ["cash", "petal-whole", { kind: "cash" }],
    ["lost-before", "us-bill", { carried: 500 }],
    ["late-fee", "petal-whole", { late: 3 }],
    ["late", "huabei-bill", { late: 3 }],
    ["below-minimum", "petal-whole", { paid: 100 }],
    ["short-free", "petal-whole", { rate: 0 }],
    ["short-from-posting", "cn-unpaid-bill", {}],
    ["short-after-due", "petal-bill", {}],
    ["short-account", "us-bill", {}],
    ["short-previous", "us-bill", { basis: "previous" }],
    ["short-adjusted", "us-bill", { basis: "adjusted" }],
  ])("%s: %s", (key, id, change) => {
    expect(findingOf(model(id, change)).key).toBe(key);
  });

  it("calls a bill free only when the next one shows no interest, whatever the values", {
    timeout: 60_000,
  }, () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const shares = fc.array(share, { minLength: parameters.length, maxLength: parameters.length });
    fc.assert(
      fc.property(shares, (given) => {
        const { key, figures } = findingOf(simulate(valuesAt(parameters, given)));
        if (["free", "lenient", "short-free"].includes(key)) expect(figures.interest).toBe(0);
        if (key === "late-fee" || key === "below-minimum") expect(figures.fee).toBeGreaterThan(0);
        if (key.startsWith("short-")) expect(figures.rest).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe.each([
  ["en", en],
  ["zh", zh],
])("the words in %s", (_, words) => {
  it("have a sentence for every finding and every state of the calendar, and no more", () => {
    expect(Object.keys(words.finding).sort()).toEqual([...findingKeys].sort());
    expect(Object.keys(words.calendar.state).sort()).toEqual([...calendarStates].sort());
  });

  it("have a rule to keep for every method", () => {
    expect(Object.keys(words.rule)).toEqual([...methods]);
  });

  it("name every entry an account can show", { timeout: 60_000 }, () => {
    const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
    const shares = fc.array(share, { minLength: parameters.length, maxLength: parameters.length });
    fc.assert(
      fc.property(shares, (given) => {
        for (const { rule } of accountRows(simulate(valuesAt(parameters, given)))) {
          expect(Object.keys(words.entry)).toContain(rule);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe(calendarState, () => {
  it.each<[string, string, Values]>([
    ["kept", "petal-whole", { paid: 3000 }],
    ["lost", "petal-whole", {}],
    ["partly", "petal-bill", {}],
    ["free", "petal-bill", { rate: 0 }],
    ["cash", "petal-bill", { kind: "cash" }],
    ["lost-before", "us-bill", { carried: 100 }],
  ])("%s: %s", (state, id, change) => {
    expect(calendarState(model(id, change))).toBe(state);
  });
});
