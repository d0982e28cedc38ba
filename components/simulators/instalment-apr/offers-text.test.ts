import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reduce } from "../scenario-actions";
import { initialState, queryOf, stateFromQuery } from "../scenario-state";
import { type DraftOffer, draftFrom, offerFor } from "./draft-offers";
import { OFFERS, readOffers, sameOffers, writeOffers } from "./offers-text";
import { kinds, presets } from "./params";
import { simulator } from "./simulator";

const draft = (id: string) => {
  const preset = presets.find((each) => each.id === id);
  if (!preset) throw new Error(`no preset "${id}"`);
  return draftFrom(preset);
};

const changed: fc.Arbitrary<DraftOffer> = fc
  .record({
    id: fc.constantFrom(...presets.map(({ id }) => id)),
    kind: fc.constantFrom(...kinds),
    fee: fc.integer({ min: 0, max: 1_000_000 }).map((ten) => ten / 10_000),
    payments: fc.integer({ min: 1, max: 60 }),
    extra: fc.integer({ min: 0, max: 1_000_000 }).map((ten) => ten / 10_000),
    discount: fc.integer({ min: 0, max: 100_000_000 }),
  })
  .map(({ id, discount, ...terms }) => {
    const from = draft(id);
    const discountShare = discount / 100_000_000;
    return { ...from, changed: true, offer: { ...from.offer, ...terms }, discountShare };
  });

describe(writeOffers, () => {
  it("names a preset alone, and says what differs after it", () => {
    const own = { ...draft("bank-loan"), changed: true, discountShare: 0.05 };
    expect(writeOffers([draft("free-plan"), own])).toMatch(/^1\*free-plan\*bank-loan_yearly_/);
    expect(writeOffers([])).toBe("1");
  });

  it("is read back as it was, to the cent of the largest amount, and needs no escape in a link", () => {
    fc.assert(
      fc.property(fc.array(changed, { maxLength: 3 }), (drafts) => {
        const text = writeOffers(drafts);
        const read = readOffers(text);
        expect(read).toEqual(drafts);
        for (const [place, each] of drafts.entries())
          expect(read?.[place] && offerFor(read[place], 1_000_000)).toEqual(
            offerFor(each, 1_000_000),
          );
        expect(new URLSearchParams({ [OFFERS]: text }).toString()).toBe(`${OFFERS}=${text}`);
      }),
    );
  });
});

describe(sameOffers, () => {
  it.each([
    ["", "no version"],
    ["2*bank-loan", "another version"],
    ["1*moon-loan", "no such preset"],
    ["1*bank-loan*bank-loan*bank-loan*bank-loan", "too many"],
    ["1*bank-loan_weekly_1_12_0_0", "no such way to say a price"],
    ["1*bank-loan_total_101_12_0_0", "a fee beyond the limits"],
    ["1*bank-loan_total_1_0_0_0", "no payments"],
    ["1*bank-loan_total_1_12.5_0_0", "half a payment"],
    ["1*bank-loan_total_1_12_0_1.5", "a discount above the price"],
    ["1*bank-loan_total_1e3_12_0_0", "no plain number"],
    ["1*bank-loan_total_1_12_0", "too little"],
    ["1*bank-loan_total_1_12_0_0_9", "too much"],
  ])("refuses %s: %s", (text) => {
    expect(sameOffers(text)).toBeNull();
  });

  it("never throws, and what it takes it writes in one way", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("", "1*", "1*bank-loan_total_"), (text, before) => {
        const same = sameOffers(before + text);
        if (same !== null) expect(sameOffers(same)).toBe(same);
      }),
    );
    expect(sameOffers("1*bank-loan_total_07.20_012_0_0")).toBe("1*bank-loan_total_7.2_12_0_0");
  });
});

describe("offers in a scenario", () => {
  const start = initialState(simulator, "en", simulator.starts.en, "");
  const around = { simulator, locale: "en", start } as const;
  const text = "1*petal-plan*bank-loan_total_5_6_0_0";
  const compared = reduce(start, { type: "set", key: OFFERS, value: text }, around);

  it("are in the link, and come back from it", () => {
    const query = queryOf(compared, start, simulator, "en");
    expect(query.toString()).toBe(`offers=${text}&v=1`);
    expect(stateFromQuery(start, simulator, "en", query)).toEqual(compared);
  });

  it("stay when the plan above becomes another preset, and go when the reader starts again", () => {
    const other = reduce(compared, { type: "preset", id: "petal-plan" }, around);
    expect(other.values[OFFERS]).toBe(text);
    expect(reduce(other, { type: "reset" }, around).values).toBe(start.values);
  });

  it("are left out with a sentence where the link's cannot be used", () => {
    const { notices, ...state } = stateFromQuery(
      start,
      simulator,
      "en",
      new URLSearchParams("offers=1*moon"),
    );
    expect(notices).toEqual([{ key: "offers", given: "1*moon", reason: "unknown" }]);
    expect({ ...state, notices: [] }).toEqual(start);
  });
});
