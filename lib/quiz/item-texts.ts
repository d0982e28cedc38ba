import { type Locale, locales } from "../i18n/locales";
import { partsOf } from "./item-parts";
import type { Item } from "./schema";

export type ItemText = {
  /** Where it stands in the file: `choices.0.words.zh.label`. */
  readonly field: string;
  readonly locale: Locale;
  readonly text: string;
};

/** Every text of an item in both languages, with its place in the file. */
export function textsOf(item: Item): ItemText[] {
  const parts = [
    { place: "words", words: item.words },
    ...(item.hints ? [{ place: "hints", words: item.hints }] : []),
    ...partsOf(item).map(({ place, words }) => ({ place: `${place}.words`, words })),
  ];
  return parts.flatMap(({ place, words }) =>
    locales.flatMap((locale) =>
      Object.entries(words[locale]).map(([name, text]) => ({
        field: `${place}.${locale}.${name}`,
        locale,
        text,
      })),
    ),
  );
}

/** Every figure an item asks for outside its texts, with its place in the file. */
export function figureNamesOf(item: Item): { field: string; name: string }[] {
  const at = (field: string, name: string | undefined) =>
    name === undefined ? [] : [{ field, name }];
  const payment = item.draw?.payment;
  return [
    ...at("key", "key" in item ? item.key : undefined),
    ...at("line", item.kind === "curve" ? item.line : undefined),
    ...at(
      "draw.payment.figure",
      typeof payment === "object" && "figure" in payment ? payment.figure : undefined,
    ),
    ...partsOf(item).flatMap(({ place, figure }) => at(`${place}.figure`, figure)),
  ];
}
