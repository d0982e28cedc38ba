import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currencies, locales } from "@/lib/i18n/locales";
import { simulators } from "./registry";
import { valuesAt } from "./sample-values";
import { initialState, queryOf, type ScenarioState, stateFromQuery } from "./scenario-state";

const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));

describe.each(simulators.map((simulator) => [simulator.id, simulator] as const))(
  "%s",
  (_, simulator) => {
    const { parameters, presets } = simulator;
    const keys = parameters.map(({ key }) => key);
    const start = initialState(simulator, "en", simulator.starts.en, "");
    const open = (query: string, from = start) =>
      stateFromQuery(from, simulator, "en", new URLSearchParams(query));
    const link = (state: ScenarioState, from = start) => queryOf(state, from, simulator, "en");

    const states = fc.record({
      preset: fc.constantFrom(...presets.map(({ id }) => id)),
      values: fc
        .array(share, { minLength: parameters.length, maxLength: parameters.length })
        .map((shares) => valuesAt(parameters, shares)),
      currency: fc.constantFrom(...currencies),
      locked: fc.subarray(keys),
      hidden: fc.subarray([...keys, "preset"]),
    });

    it("finds any state again from its link, in either language and from any start", () => {
      fc.assert(
        fc.property(
          states,
          fc.constantFrom(...locales),
          fc.constantFrom(...presets.map(({ id }) => id)),
          (parts, locale, startPreset) => {
            const from = initialState(simulator, locale, startPreset, "spending=250");
            const state = { ...from, ...parts };
            const query = queryOf(state, from, simulator, locale).toString();
            const found = stateFromQuery(from, simulator, locale, new URLSearchParams(query));
            expect(found).toEqual(state);
          },
        ),
        { numRuns: 300 },
      );
    });

    it("has nothing in the link of a page as it begins", () => {
      for (const { id } of presets) {
        const from = initialState(simulator, "zh", id, "");
        expect(queryOf(from, from, simulator, "zh").toString()).toBe("");
      }
    });

    it("says in a link only what differs, and which sums it means", () => {
      fc.assert(
        fc.property(states, ({ values }) => {
          const query = link({ ...start, values });
          const differ = keys.filter((key) => values[key] !== start.values[key]);
          expect([...query.keys()]).toEqual(differ.length > 0 ? [...differ, "v"] : []);
        }),
      );
      const [other] = presets.filter(({ id }) => id !== start.preset);
      const chosen = initialState(simulator, "en", other?.id ?? "", "");
      expect(link(chosen).toString()).toBe(`preset=${other?.id}&v=1`);
    });

    it("brings a guess along, as a number or as never where that can be guessed, and reveals the truth", () => {
      const { never, start: guess } = simulator.question;
      expect(open(`guess=${guess}`)).toMatchObject({ guess, revealed: true });
      expect(open("guess=never")).toMatchObject(
        never ? { guess: "never", revealed: true } : { guess: null, revealed: false },
      );
      expect(open("guess=soon")).toMatchObject({ guess: null, revealed: false });
      expect(open("guess=soon").notices).toMatchObject([{ key: "guess", reason: "not-a-guess" }]);
    });

    it.each([
      ["preset=moon-card", "preset", "not-a-choice"],
      ["currency=EUR", "currency", "not-a-choice"],
      ["theme=purple", "theme", "unknown"],
      ["lock=colour", "lock", "unknown"],
      ["lock=preset", "lock", "unknown"],
      ["hide=colour", "hide", "unknown"],
      ["v=2", "v", "version"],
      ["luck=1", "luck", "unknown"],
    ])("says what it could not use of ?%s, and stays as it was", (query, key, reason) => {
      const { notices, ...state } = open(query);
      expect(notices).toMatchObject([{ key, reason }]);
      expect({ ...state, notices: [] }).toEqual(start);
    });

    it("stays within limits and tells of every value it changed, whatever is typed into a link", () => {
      const bad = fc.oneof(
        fc.string(),
        fc.constantFrom("-1", "1e999", "NaN", "９９９９９９９９９９", "", "99999999999999"),
      );
      fc.assert(
        fc.property(fc.constantFrom(...parameters), bad, (parameter, given) => {
          const { values, notices } = open(
            new URLSearchParams({ [parameter.key]: given }).toString(),
          );
          const value = values[parameter.key];
          if (parameter.kind === "number") {
            expect(value).toBeGreaterThanOrEqual(parameter.minimum);
            expect(value).toBeLessThanOrEqual(parameter.maximum);
          } else expect(parameter.choices).toContain(value);
          if (notices.length === 0 && parameter.kind === "choice") expect(value).toBe(given);
          for (const notice of notices) expect(notice.used).toBe(value);
        }),
        { numRuns: 300 },
      );
    });

    it("may hide the choice of a product, and any parameter", () => {
      const hidden = ["preset", simulator.control];
      expect(open(`hide=${hidden}`)).toMatchObject({ hidden, notices: [] });
    });
  },
);
