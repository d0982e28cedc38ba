import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultsOf, type Values } from "@/lib/parameters";
import { valuesAt } from "../sample-values";
import { experiment } from "./evidence";
import { figures, simulate } from "./model";
import { outputs, parameters, presets } from "./params";

const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const anyValues = fc
  .array(share, { minLength: parameters.length, maxLength: parameters.length })
  .map((shares) => valuesAt(parameters, shares));

function preset(id: string, change: Values = {}): Values {
  const found = presets.find((each) => each.id === id);
  if (!found) throw new Error(`no preset "${id}"`);
  return { ...defaultsOf(parameters), ...found.terms, ...found.example, ...change };
}

describe("¥10,000 at 1.5% a cycle, answers of ¥2,000 without a minimum and ¥1,100 beside one", () => {
  const known = figures(preset("petal-two-bills"));

  it("comes as a bill of ¥10,150 whose minimum is ¥1,015", () => {
    expect(known).toMatchObject({ bill: 10_150, "bill-interest": 150, "bill-minimum": 1015 });
  });

  it("takes 6 months and ¥475 of interest at ¥2,000, and 10 months and ¥832 at ¥1,100", () => {
    expect(known).toMatchObject({ "without-months": 6, "with-months": 10, "extra-months": 4 });
    expect(Math.round(Number(known["without-interest"]))).toBe(475);
    expect(Math.round(Number(known["with-interest"]))).toBe(832);
  });

  it("takes 45 months and ¥1,693 of interest when each bill's minimum is paid", () => {
    expect(known["minimum-months"]).toBe(45);
    expect(Math.round(Number(known["minimum-interest"]))).toBe(1693);
  });
});

describe("the gap between the answers", () => {
  it("is ¥900, or 45% less beside the minimum", () => {
    expect(figures(preset("petal-two-bills"))).toMatchObject({ gap: 900, "gap-share": 45 });
  });

  it("may go the other way, and has no share where the first answer is nothing", () => {
    const change = { "payment-without": 1000, "payment-with": 1500 };
    expect(figures(preset("petal-two-bills", change))).toMatchObject({
      gap: -500,
      "gap-share": -50,
    });
    const nothing = figures(preset("petal-two-bills", { "payment-without": 0 }));
    expect(nothing["gap-share"]).toBe("none");
  });

  it("stands beside the published one: £99 instead of £175 is 43% less", () => {
    expect(experiment).toMatchObject({ without: 175, with: 99, currency: "GBP" });
    expect(figures(preset("uk-two-bills"))["published-share"]).toBe(43);
  });
});

describe("spare cash", () => {
  it("leaves the whole gap where it reaches the larger answer", () => {
    const known = figures(preset("petal-two-bills", { spare: 2000 }));
    expect(known).toMatchObject({ "kept-payment": 2000, "kept-gap": 900, "kept-months": 6 });
  });

  it("leaves a part of it in between", () => {
    const known = figures(preset("petal-two-bills", { spare: 1500 }));
    expect(known).toMatchObject({ "kept-payment": 1500, "kept-gap": 400 });
  });

  it("leaves nothing of it where both answers are more than there is", () => {
    const known = figures(preset("petal-two-bills", { spare: 1050 }));
    expect(known).toMatchObject({ "kept-payment": 1050, "kept-gap": 0 });
  });
});

it("a bill paid in full ends at once; a payment no larger than the interest never ends it", () => {
  const full = figures(preset("petal-two-bills", { "payment-without": 10_150 }));
  expect(full).toMatchObject({ "without-months": 1, "without-interest": 150 });
  const least = figures(preset("petal-two-bills", { "payment-with": 150 }));
  expect(least).toMatchObject({
    "with-months": "never",
    "with-interest": "never",
    "extra-months": "never",
    "extra-interest": "never",
  });
});

it("two answers that never end it have no difference to tell", () => {
  const both = { "payment-without": 0, "payment-with": 100 };
  expect(figures(preset("petal-two-bills", both))).toMatchObject({
    "extra-months": "none",
    "extra-interest": "none",
  });
});

it("gives every output, finite or in words, whatever the values within limits", {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      const known = figures(values);
      expect(Object.keys(known).sort()).toEqual(outputs.map(({ name }) => name).sort());
      for (const figure of Object.values(known))
        expect(figure === "never" || figure === "none" || Number.isFinite(figure)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

it("never has a larger payment take longer or cost more", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      const { without, with: beside } = simulate(values);
      const [larger, smaller] =
        without.payment >= beside.payment ? [without, beside] : [beside, without];
      if (smaller.run.summary.months === null) return;
      expect(larger.run.summary.months).toBeLessThanOrEqual(smaller.run.summary.months);
      expect(larger.run.summary.interest).toBeLessThanOrEqual(smaller.run.summary.interest);
    }),
    { numRuns: 150 },
  );
});
