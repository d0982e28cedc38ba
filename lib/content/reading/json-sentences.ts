import type { Locale } from "../../i18n/locales";
import { type Sentence, sentencesOf } from "./sentences";

/** Sentences of texts out of a JSON file, on the line of that file where each text stands. */
export function jsonSentences(
  source: string,
  texts: readonly string[],
  locale: Locale,
): Sentence[] {
  let from = 0;
  return texts.flatMap((text) => {
    const written = JSON.stringify(text);
    const after = source.indexOf(written, from);
    const at = after === -1 ? source.indexOf(written) : after;
    if (at !== -1) from = at;
    const line = at === -1 ? 1 : source.slice(0, at).split("\n").length;
    // A value is read as one number, a tag as nothing.
    const plain = text.replace(/\{[^{}]*\}/g, "0").replace(/<[^<>]*>/g, "");
    return sentencesOf(plain, locale).map((sentence) => ({ text: sentence.text, line }));
  });
}
