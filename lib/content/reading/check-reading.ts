import type { Locale } from "../../i18n/locales";
import { breathsOf, lengthOf } from "./lengths";
import type { Sentence } from "./sentences";

/** What a reader is asked to hold in mind at once, at most. Words in English, characters in Chinese. */
export const limits = {
  en: { sentence: 26, mean: 15 },
  zh: { sentence: 60, mean: 26, breath: 24 },
} as const;

const units: Record<Locale, string> = { en: "words", zh: "characters" };

export type Reading = {
  readonly sentences: number;
  readonly mean: number;
  readonly longest: { readonly length: number; readonly line: number };
};

export function readingOf(sentences: readonly Sentence[], locale: Locale): Reading {
  const lengths = sentences.map(({ text, line }) => ({ length: lengthOf(text, locale), line }));
  const total = lengths.reduce((sum, { length }) => sum + length, 0);
  return {
    sentences: sentences.length,
    mean: sentences.length === 0 ? 0 : total / sentences.length,
    longest: lengths.reduce((most, each) => (each.length > most.length ? each : most), {
      length: 0,
      line: 1,
    }),
  };
}

const begin = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** Sentences too long to take in, and in Chinese stretches without a mark; each with file and line. */
export function checkSentences(
  file: string,
  sentences: readonly Sentence[],
  locale: Locale,
): string[] {
  const { sentence: most } = limits[locale];
  return sentences.flatMap(({ text, line }) => {
    const length = lengthOf(text, locale);
    const breaths = locale === "zh" ? breathsOf(text) : [];
    return [
      ...(length > most
        ? [
            `${file}:${line}: a sentence of ${length} ${units[locale]}, ${most} at most: ${begin(text)}`,
          ]
        : []),
      ...breaths
        .map((breath) => ({ breath, length: lengthOf(breath, locale) }))
        .filter(({ length }) => length > limits.zh.breath)
        .map(
          ({ breath, length }) =>
            `${file}:${line}: ${length} characters without a mark, ${limits.zh.breath} at most: ${begin(breath.trim())}`,
        ),
    ];
  });
}

/** A whole text: its sentences one by one, and their length on average. */
export function checkReading(
  file: string,
  sentences: readonly Sentence[],
  locale: Locale,
): string[] {
  const { mean } = readingOf(sentences, locale);
  return [
    ...checkSentences(file, sentences, locale),
    ...(mean > limits[locale].mean
      ? [
          `${file}: ${mean.toFixed(1)} ${units[locale]} a sentence on average, ${limits[locale].mean} at most`,
        ]
      : []),
  ];
}
