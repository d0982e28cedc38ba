import { type Locale, locales } from "../i18n/locales";
import type { Item } from "./schema";

export type ItemText = {
  /** Where it stands in the file: `choices.0.words.zh.label`. */
  readonly field: string;
  readonly locale: Locale;
  readonly text: string;
};

type Words = Readonly<Record<Locale, Readonly<Record<string, string>>>>;

/** Every text of an item in both languages, with its place in the file. */
export function textsOf(item: Item): ItemText[] {
  const parts: readonly { place: string; words: Words }[] = [
    { place: "", words: item.words },
    ...listOf(item).map(({ words }, at) => ({ place: `${listName[item.kind]}.${at}.`, words })),
  ];
  return parts.flatMap(({ place, words }) =>
    locales.flatMap((locale) =>
      Object.entries(words[locale]).map(([name, text]) => ({
        field: `${place}words.${locale}.${name}`,
        locale,
        text,
      })),
    ),
  );
}

const listName = { single: "choices", number: "wrong", faded: "steps" } as const;

function listOf(item: Item): readonly { words: Words }[] {
  if (item.kind === "single") return item.choices;
  return item.kind === "number" ? item.wrong : item.steps;
}

/** Every figure an item asks for outside its texts, with its place in the file. */
export function figureNamesOf(item: Item): { field: string; name: string }[] {
  const at = (field: string, name: string | undefined) =>
    name === undefined ? [] : [{ field, name }];
  const payment = item.draw?.payment;
  return [
    ...at("key", item.kind === "faded" ? undefined : item.key),
    ...at(
      "draw.payment.figure",
      typeof payment === "object" && "figure" in payment ? payment.figure : undefined,
    ),
    ...listOf(item).flatMap((part, index) =>
      "figure" in part && typeof part.figure === "string"
        ? at(`${listName[item.kind]}.${index}.figure`, part.figure)
        : [],
    ),
  ];
}
