import { type Currency, isCurrency, type Locale } from "@/lib/i18n/locales";
import { readNumber } from "@/lib/i18n/read-number";
import { defaultsOf, type Values } from "@/lib/parameters";
import {
  ARITHMETIC_VERSION,
  checkValue,
  type Notice,
  readQuery,
  writeQuery,
} from "@/lib/url-state";
import type { Simulator } from "./contract";
import { currencyOfPreset, findPreset, guessParameter, presetValues } from "./start-values";

/** A guess of the question's output: a number in its unit, or that it never comes. */
export type Guess = number | "never";

/** Everything a scenario is: which numbers, in whose money, from which product, and the reader's guess. */
export type ScenarioState = {
  readonly preset: string | null;
  readonly values: Values;
  readonly currency: Currency;
  /** The reader's guess of the question's output; null before it was made. */
  readonly guess: Guess | null;
  /** The truth is in sight: after a guess, or when the reader passed it over. */
  readonly revealed: boolean;
  readonly locked: readonly string[];
  readonly hidden: readonly string[];
  readonly notices: readonly Notice[];
};

/** Keys of a query that are not parameters of a simulator. */
export const commonKeys = [
  "preset",
  "currency",
  "guess",
  "part",
  "theme",
  "lock",
  "hide",
  "v",
] as const;

const themes = ["light", "dark", "auto"] as const;

export function initialState(
  simulator: Simulator,
  locale: Locale,
  presetId: string,
  set: string,
): ScenarioState {
  const preset = findPreset(simulator, presetId);
  const base = preset ? presetValues(simulator, preset) : defaultsOf(simulator.parameters);
  const { values } = readQuery(new URLSearchParams(set), simulator.parameters, base, []);
  return {
    preset: preset?.id ?? null,
    values,
    currency: currencyOfPreset(preset, locale),
    guess: null,
    revealed: false,
    locked: [],
    hidden: [],
    notices: [],
  };
}

function listOf(query: URLSearchParams, key: string, simulator: Simulator, notices: Notice[]) {
  const names = (query.get(key) ?? "").split(",").filter(Boolean);
  const keys = simulator.parameters.map((parameter) => parameter.key);
  const known = names.filter(
    (name) => keys.includes(name) || (key === "hide" && name === "preset"),
  );
  for (const name of names) {
    if (!known.includes(name)) notices.push({ key, given: name, reason: "unknown" });
  }
  return known;
}

/** The start, changed by what a link asks for. What cannot be used is told in `notices`. */
export function stateFromQuery(
  start: ScenarioState,
  simulator: Simulator,
  locale: Locale,
  query: URLSearchParams,
): ScenarioState {
  const notices: Notice[] = [];
  const wanted = query.get("preset");
  const preset = findPreset(simulator, wanted);
  if (wanted !== null && !preset) {
    notices.push({
      key: "preset",
      given: wanted,
      reason: "not-a-choice",
      used: start.preset ?? "",
    });
  }
  const base = preset ? presetValues(simulator, preset) : start.values;
  const carried = readCarried(simulator, query);
  const read = readQuery(query, simulator.parameters, base, [...commonKeys, ...carried.keys]);
  const money = query.get("currency");
  if (money !== null && !isCurrency(money)) {
    notices.push({ key: "currency", given: money, reason: "not-a-choice", used: start.currency });
  }
  const theme = query.get("theme");
  if (theme !== null && !themes.some((each) => each === theme)) {
    notices.push({ key: "theme", given: theme, reason: "unknown" });
  }
  const { guess, notice } = readGuess(simulator, query.get("guess"));
  return {
    preset: preset?.id ?? start.preset,
    values: { ...read.values, ...carried.values },
    currency: isCurrency(money)
      ? money
      : preset
        ? currencyOfPreset(preset, locale)
        : start.currency,
    guess,
    revealed: guess !== null,
    locked: listOf(query, "lock", simulator, notices),
    hidden: listOf(query, "hide", simulator, notices),
    notices: [...notices, ...(notice ? [notice] : []), ...read.notices, ...carried.notices],
  };
}

/** What a link carries beside the parameters; a text that cannot be used is left out, and told. */
function readCarried({ carried = [] }: Simulator, query: URLSearchParams) {
  const values: Record<string, string> = {};
  const notices: Notice[] = [];
  for (const { key, read } of carried) {
    const given = query.get(key);
    if (given === null) continue;
    const text = read(given);
    if (text === null) notices.push({ key, given, reason: "unknown" });
    else values[key] = text;
  }
  return { keys: carried.map(({ key }) => key), values, notices };
}

/** What the reader keeps when a preset replaces the numbers. */
export function carriedIn({ carried = [] }: Simulator, values: Values): Values {
  return Object.fromEntries(
    carried.flatMap(({ key }) => (values[key] === undefined ? [] : [[key, values[key]]])),
  );
}

function readGuess(
  simulator: Simulator,
  given: string | null,
): { guess: Guess | null; notice?: Notice } {
  if (given === null) return { guess: null };
  if (given === "never" && simulator.question.never) return { guess: "never" };
  if (!readNumber(given).ok)
    return { guess: null, notice: { key: "guess", given, reason: "not-a-guess" } };
  const parameter = guessParameter(simulator);
  const { value, notice } = checkValue(parameter, given, parameter.default);
  return notice ? { guess: Number(value), notice } : { guess: Number(value) };
}

/** The link to this state from a page that begins at `start`: only what differs. */
export function queryOf(
  state: ScenarioState,
  start: ScenarioState,
  simulator: Simulator,
  locale: Locale,
): URLSearchParams {
  const preset = state.preset === start.preset ? undefined : findPreset(simulator, state.preset);
  const base = preset ? presetValues(simulator, preset) : start.values;
  const query = new URLSearchParams();
  if (preset) query.set("preset", preset.id);
  for (const [key, value] of writeQuery(simulator.parameters, state.values, base))
    query.set(key, value);
  for (const [key, text] of Object.entries(carriedIn(simulator, state.values)))
    query.set(key, String(text));
  const money = preset ? currencyOfPreset(preset, locale) : start.currency;
  if (state.currency !== money) query.set("currency", state.currency);
  if (state.locked.length > 0) query.set("lock", state.locked.join(","));
  if (state.hidden.length > 0) query.set("hide", state.hidden.join(","));
  if (query.size > 0) query.set("v", ARITHMETIC_VERSION);
  return query;
}
