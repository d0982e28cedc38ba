import { readNumber } from "./i18n/read-number";
import { type Parameter, places, type Values } from "./parameters";

/** What was wrong with one key of a query, for a sentence on the page. */
export type Notice = {
  readonly key: string;
  readonly given: string;
  readonly reason:
    | "unknown"
    | "not-a-number"
    | "clamped"
    | "not-a-choice"
    | "not-a-guess"
    | "version";
  /** The value used instead, where there is one. */
  readonly used?: number | string;
};

export type Checked = { readonly value: number | string; readonly notice?: Notice };

/** The arithmetic that links of today mean. A link with another version is told so. */
export const ARITHMETIC_VERSION = "1";

/** One value as text, against its parameter: parsed, kept within limits, and what had to be changed. */
export function checkValue(
  parameter: Parameter,
  given: string,
  fallback: number | string,
): Checked {
  const { key } = parameter;
  if (parameter.kind === "choice") {
    return parameter.choices.includes(given)
      ? { value: given }
      : { value: fallback, notice: { key, given, reason: "not-a-choice", used: fallback } };
  }
  const read = readNumber(given);
  if (!read.ok && read.reason !== "negative" && read.reason !== "too-large") {
    return { value: fallback, notice: { key, given, reason: "not-a-number", used: fallback } };
  }
  const wanted = read.ok ? read.value : read.reason === "negative" ? -1 : Number.MAX_VALUE;
  const digits = places[parameter.unit];
  const rounded = Number.isInteger(wanted) ? wanted : Number(wanted.toFixed(digits));
  const value = Math.min(parameter.maximum, Math.max(parameter.minimum, rounded));
  return value === rounded
    ? { value }
    : { value, notice: { key, given, reason: "clamped", used: value } };
}

/** Reads the parameters a query names, over `base`. Keys in `others` belong to somebody else; the rest are unknown. */
export function readQuery(
  query: URLSearchParams,
  parameters: readonly Parameter[],
  base: Values,
  others: readonly string[],
): { values: Values; notices: Notice[] } {
  const values: Record<string, number | string> = { ...base };
  const notices: Notice[] = [];
  for (const [key, given] of query) {
    const parameter = parameters.find((candidate) => candidate.key === key);
    if (!parameter) {
      if (!others.includes(key)) notices.push({ key, given, reason: "unknown" });
      continue;
    }
    const { value, notice } = checkValue(parameter, given, base[key] ?? parameter.default);
    values[key] = value;
    if (notice) notices.push(notice);
  }
  const version = query.get("v");
  if (version !== null && version !== ARITHMETIC_VERSION) {
    notices.push({ key: "v", given: version, reason: "version", used: ARITHMETIC_VERSION });
  }
  return { values, notices };
}

/** The query that leads from `base` to `values`: only what differs, in the parameters' order. */
export function writeQuery(
  parameters: readonly Parameter[],
  values: Values,
  base: Values,
): URLSearchParams {
  const query = new URLSearchParams();
  for (const { key } of parameters) {
    if (values[key] !== base[key]) query.set(key, String(values[key]));
  }
  return query;
}
