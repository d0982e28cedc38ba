import type { Locale } from "./locales";

type Read = { readonly publisher: string; readonly date: string };

/** Who, when and how good, punctuated as each language does. */
export function sourceLine(locale: Locale, { publisher, date }: Read, quality: string): string {
  return locale === "zh"
    ? `${publisher}，${date}。${quality}`
    : `${publisher}, ${date}. ${quality}`;
}
