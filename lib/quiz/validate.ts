import { type NumberRead, readNumber } from "../i18n/read-number";
import type { DrawnItem } from "./drawn";

/**
 * What was answered, as texts: ids chosen, ids in their order, an option for each row, or numbers as typed.
 * `null` is "I don't know".
 */
export type Response = readonly string[] | null;

export type Problem = Extract<NumberRead, { ok: false }>["reason"];

/** What keeps each field from being checked; an empty answer is a slip, not a wrong answer. */
export function validate(drawn: DrawnItem, response: Response): (Problem | null)[] {
  if (response === null) return [];
  const emptyUnless = (filled: boolean) => (filled ? null : "empty");
  switch (drawn.kind) {
    case "choices":
      return [emptyUnless(drawn.choices.some(({ id }) => id === response[0]))];
    case "multiple":
      return [emptyUnless(response.length > 0 && allAmong(response, drawn.choices))];
    case "order":
      return [
        emptyUnless(
          allAmong(response, drawn.entries) && new Set(response).size === drawn.entries.length,
        ),
      ];
    case "match":
      return drawn.rows.map((_, at) =>
        emptyUnless(drawn.options.some(({ id }) => id === response[at])),
      );
    case "blanks":
      return drawn.blanks.map((_, at) => problemOf(response[at]));
    case "slider":
      return [problemOf(response[0])];
    case "curve":
      return drawn.points.slice(1).map((_, at) => problemOf(response[at]));
  }
}

function allAmong(ids: readonly string[], known: readonly { readonly id: string }[]): boolean {
  return ids.every((id) => known.some((one) => one.id === id));
}

function problemOf(text = ""): Problem | null {
  const read = readNumber(text);
  return read.ok ? null : read.reason;
}
