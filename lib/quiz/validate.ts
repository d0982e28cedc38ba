import { type NumberRead, readNumber } from "../i18n/read-number";
import type { DrawnItem } from "./draw";

/** One text a field: the id of a choice, or a number as it was typed. `null` is "I don't know". */
export type Response = readonly string[] | null;

export type Problem = Extract<NumberRead, { ok: false }>["reason"];

/** What keeps each field from being checked; an empty answer is a slip, not a wrong answer. */
export function validate(drawn: DrawnItem, response: Response): (Problem | null)[] {
  if (response === null) return [];
  if (drawn.kind === "choices") {
    return [drawn.choices.some(({ id }) => id === response[0]) ? null : "empty"];
  }
  return drawn.blanks.map((_, at) => {
    const read = readNumber(response[at] ?? "");
    return read.ok ? null : read.reason;
  });
}
