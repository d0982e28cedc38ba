import type { Currency, Locale } from "@/lib/i18n/locales";
import type { Values } from "@/lib/parameters";
import type { Simulator } from "./contract";
import { carriedIn, type Guess, type ScenarioState, stateFromQuery } from "./scenario-state";
import { currencyOfPreset, findPreset, presetValues } from "./start-values";

export type Action =
  | { type: "set"; key: string; value: number | string }
  | { type: "preset"; id: string }
  | { type: "currency"; currency: Currency }
  | { type: "guess"; guess: Guess }
  | { type: "reveal" }
  | { type: "guess-again" }
  | { type: "reset" }
  | { type: "restore"; numbers: Numbers }
  | { type: "arrive"; query: string };

/** What undo brings back. */
export type Numbers = Pick<ScenarioState, "preset" | "values" | "currency">;

export type Surroundings = { simulator: Simulator; locale: Locale; start: ScenarioState };

/** What a teacher locked stays, whatever replaces the other numbers. */
function keepLocked(state: ScenarioState, values: Values): Values {
  const kept = state.locked.filter((key) => state.values[key] !== values[key]);
  if (kept.length === 0) return values;
  return { ...values, ...Object.fromEntries(kept.map((key) => [key, state.values[key] ?? ""])) };
}

export function reduce(
  state: ScenarioState,
  action: Action,
  { simulator, locale, start }: Surroundings,
): ScenarioState {
  switch (action.type) {
    case "set":
      if (state.values[action.key] === action.value || state.locked.includes(action.key))
        return state;
      return { ...state, values: { ...state.values, [action.key]: action.value } };
    case "preset": {
      const preset = findPreset(simulator, action.id);
      if (!preset) return state;
      const values = {
        ...keepLocked(state, presetValues(simulator, preset)),
        ...carriedIn(simulator, state.values),
      };
      return { ...state, preset: preset.id, values, currency: currencyOfPreset(preset, locale) };
    }
    case "currency":
      return { ...state, currency: action.currency };
    case "guess":
      return { ...state, guess: action.guess, revealed: true };
    case "reveal":
      return { ...state, revealed: true };
    case "guess-again":
      return { ...state, guess: null, revealed: false };
    case "reset":
      return {
        ...start,
        values: keepLocked(state, start.values),
        guess: state.guess,
        revealed: state.revealed,
        locked: state.locked,
        hidden: state.hidden,
      };
    case "restore":
      return { ...state, ...action.numbers };
    case "arrive":
      return stateFromQuery(start, simulator, locale, new URLSearchParams(action.query));
  }
}
