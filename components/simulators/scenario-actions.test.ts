import { describe, expect, it } from "vitest";
import { simulatorOf } from "./registry";
import { type Action, reduce } from "./scenario-actions";
import { initialState, type ScenarioState, stateFromQuery } from "./scenario-state";

const simulator = simulatorOf("minimum-payment");
const start = initialState(simulator, "en", "us-card", "");
const around = { simulator, locale: "en", start } as const;
const then = (state: ScenarioState, ...actions: Action[]) =>
  actions.reduce((old, action) => reduce(old, action, around), state);
const opened = (query: string) =>
  stateFromQuery(start, simulator, "en", new URLSearchParams(query));

describe(reduce, () => {
  it("sets one value and leaves the rest", () => {
    const state = then(start, { type: "set", key: "payment", value: 300 });
    expect(state.values).toEqual({ ...start.values, payment: 300 });
  });

  it("is the very same state when nothing changes, so that nothing is drawn again", () => {
    expect(then(start, { type: "set", key: "payment", value: 200 })).toBe(start);
    expect(then(start, { type: "preset", id: "moon-card" })).toBe(start);
  });

  it("replaces the numbers and the money by those of a product", () => {
    const state = then(start, { type: "preset", id: "uk-card" });
    expect(state).toMatchObject({ preset: "uk-card", currency: "GBP" });
    expect(state.values).toMatchObject({ balance: 3000, rate: 22.44 });
  });

  it("keeps what a teacher locked: no control, product or new start moves it", () => {
    const locked = opened("balance=3200&lock=balance");
    for (const action of [
      { type: "set", key: "balance", value: 1 },
      { type: "preset", id: "uk-card" },
      { type: "reset" },
    ] as const) {
      expect(then(locked, action)).toMatchObject({
        values: { balance: 3200 },
        locked: ["balance"],
      });
    }
  });

  it("starts again with the page's numbers, but keeps the guess", () => {
    const changed = then(
      start,
      { type: "guess", guess: 60 },
      { type: "set", key: "rate", value: 10 },
      { type: "preset", id: "petal" },
      { type: "currency", currency: "GBP" },
    );
    expect(then(changed, { type: "reset" })).toEqual({ ...start, guess: 60, revealed: true });
    expect(then(changed, { type: "reset" }).values).toBe(start.values);
  });

  it("shows the truth after a guess or without one, and hides it for another guess", () => {
    expect(then(start, { type: "guess", guess: "never" })).toMatchObject({
      guess: "never",
      revealed: true,
    });
    expect(then(start, { type: "reveal" })).toMatchObject({ guess: null, revealed: true });
    expect(then(start, { type: "guess", guess: 60 }, { type: "guess-again" })).toEqual(start);
  });

  it("arrives at what the address says", () => {
    expect(then(start, { type: "arrive", query: "?payment=300&guess=60" })).toMatchObject({
      values: { payment: 300 },
      guess: 60,
    });
  });
});
