import type { Locale } from "../i18n/locales";
import type { Item } from "./schema";

export type Words = Readonly<Record<Locale, Readonly<Record<string, string>>>>;

/** One thing an item lists: a choice, a step, a row; with its place in the file. */
export type Part = {
  readonly place: string;
  readonly id?: string;
  readonly figure?: string | undefined;
  readonly words: Words;
};

/** Everything an item lists that has words of its own. */
export function partsOf(item: Item): Part[] {
  switch (item.kind) {
    case "single":
    case "multiple":
    case "trap":
      return listed("choices", item.choices);
    case "number":
      return listed("wrong", item.wrong);
    case "faded":
      return listed("steps", item.steps);
    case "order":
      return listed("entries", item.entries);
    case "match":
      return [...listed("options", item.options), ...listed("rows", item.rows)];
    case "slider":
      return listed("shows", item.shows);
    case "curve":
      return [];
  }
}

function listed(list: string, parts: readonly Omit<Part, "place">[]): Part[] {
  return parts.map((part, at) => ({ ...part, place: `${list}.${at}` }));
}
