import { readdirSync } from "node:fs";
import { createTranslator } from "use-intl/core";
import { formats } from "@/lib/i18n/format";
import { currencyOf, type Locale } from "@/lib/i18n/locales";
import type { DrawnItem } from "@/lib/quiz/draw";
import { filler } from "@/lib/quiz/fill";
import { readJson } from "./content";

export { type Locale, locales } from "@/lib/i18n/locales";

export type Words = (key: string, values?: Record<string, string | number>) => string;

const topics = readdirSync(new URL("../../../content/messages/en/", import.meta.url));

/** The words of the site in one language, read from the same files. */
export function wordsIn(locale: Locale): Words {
  const messages = Object.fromEntries(
    topics.map((file) => [file.replace(".json", ""), readJson(`messages/${locale}/${file}`)]),
  );
  return createTranslator({ locale, messages }) as unknown as Words;
}

/** Numbers as readers of this language see them, in their own money. */
export const formatsIn = (locale: Locale) => formats(locale, currencyOf[locale]);

/** The words of a quiz item with its numbers filled in. */
export function itemWords(drawn: DrawnItem, locale: Locale) {
  const t = wordsIn(locale);
  return filler(drawn.figures, formatsIn(locale), {
    never: t("progress.figure.never"),
    none: t("progress.figure.none"),
  });
}

/** "You guessed …. The ledger says …", as it has to read for this guess and this truth. */
export function gapSentence(locale: Locale, guess: number | "never", truth: unknown): string {
  const t = wordsIn(locale);
  const { duration } = formatsIn(locale);
  const words = (figure: unknown) =>
    typeof figure === "number" ? duration(figure) : t("frame.gap.never");
  const both = { guess: words(guess), truth: words(truth) };
  if (guess === truth) return t("frame.gap.same", both);
  if (typeof guess !== "number" || typeof truth !== "number") return t("frame.gap.kinds", both);
  const gap = duration(Math.abs(truth - guess));
  return t(truth > guess ? "frame.gap.longer" : "frame.gap.shorter", { ...both, gap });
}
