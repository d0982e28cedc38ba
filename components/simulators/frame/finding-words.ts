import type { Formats } from "@/lib/i18n/format";

type Amounts = Readonly<Record<string, number>>;

const inWords = (figures: Amounts, word: (value: number) => string): [string, string][] =>
  Object.entries(figures).map(([name, value]) => [name, word(value)]);

/** A finding's amounts and times in the reader's formats, for the sentence they stand in. */
export function findingWords(
  formats: Formats,
  money: Amounts,
  months: Amounts,
): Record<string, string> {
  return Object.fromEntries([
    ...inWords(money, (value) => formats.money(value, { whole: Math.abs(value) >= 1000 })),
    ...inWords(months, formats.duration),
  ]);
}
