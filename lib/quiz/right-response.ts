import type { Locale } from "../i18n/locales";
import type { DrawnItem } from "./drawn";
import type { Filler } from "./fill";
import type { Response } from "./validate";

/** The response of somebody who copies the right answer as the page shows it. */
export function rightResponse(drawn: DrawnItem, fill: Filler): NonNullable<Response> {
  switch (drawn.kind) {
    case "choices":
      return [drawn.right.id];
    case "multiple":
      return drawn.choices.filter(({ correct }) => correct).map(({ id }) => id);
    case "order":
      return drawn.right.map(({ id }) => id);
    case "match":
      return drawn.rows.map(({ option }) => option);
    case "blanks":
      return drawn.blanks.map(({ figure }) => fill.figure(figure));
    case "slider":
      return [String(nearestStop(drawn.item, drawn.value))];
    case "curve":
      return drawn.points.slice(1).map(({ truth }) => String(truth));
  }
}

/** The stop of a slider next to a value. */
export function nearestStop(
  { minimum, maximum, step }: { minimum: number; maximum: number; step: number },
  value: number,
): number {
  const stop = minimum + Math.round((value - minimum) / step) * step;
  return Number(Math.min(maximum, stop).toPrecision(12));
}

type Labels = { readonly list: string; readonly labels: readonly string[] };

/** Labels that a reader has to tell from each other. */
export function labelsOf(drawn: DrawnItem, locale: Locale): Labels[] {
  const of = (list: string, parts: readonly { words: Record<Locale, { label: string }> }[]) => ({
    list,
    labels: parts.map(({ words }) => words[locale].label),
  });
  switch (drawn.kind) {
    case "choices":
    case "multiple":
      return [of("choices", drawn.choices)];
    case "order":
      return [of("entries", drawn.entries)];
    case "match":
      return [of("options", drawn.options), of("rows", drawn.rows)];
    default:
      return [];
  }
}
