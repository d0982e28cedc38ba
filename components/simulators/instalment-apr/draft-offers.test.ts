import { describe, expect, it } from "vitest";
import { draftFrom, limitsOf, offerFor } from "./draft-offers";
import { presets } from "./params";

const draft = (id: string) => {
  const preset = presets.find((each) => each.id === id);
  if (!preset) throw new Error(`no preset "${id}"`);
  return draftFrom(preset);
};

describe(offerFor, () => {
  it("takes a preset's terms to the amount that is compared", () => {
    expect(offerFor(draft("upfront-loan"), 12_000)).toMatchObject({
      amount: 12_000,
      fee: 7.2,
      extra: 3,
      discount: 0,
    });
  });

  it("keeps a cash discount's share of the price, in whole cents and never above it", () => {
    expect(offerFor(draft("free-plan"), 6299).discount).toBe(300);
    expect(offerFor(draft("free-plan"), 1200).discount).toBe(57.15);
    expect(offerFor({ ...draft("free-plan"), discountShare: 2 }, 1200).discount).toBe(1200);
  });
});

it("holds an offer's numbers to the limits of the plan's", () => {
  expect(limitsOf("payments")).toMatchObject({ minimum: 1, maximum: 60 });
  expect(() => limitsOf("kind")).toThrow("kind");
});
