"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import type { Formats } from "@/lib/i18n/format";
import { Finding } from "../frame/finding";
import { useSetting } from "../scenario";
import { findingOf } from "./finding";
import { useModel } from "./use-model";

/** Amounts and times in the reader's formats, for the sentence they stand in. */
export function findingWords(
  formats: Formats,
  money: Readonly<Record<string, number>>,
  months: Readonly<Record<string, number>>,
): Record<string, string> {
  const inWords = (
    figures: Readonly<Record<string, number>>,
    word: (value: number) => string,
  ): [string, string][] => Object.entries(figures).map(([name, value]) => [name, word(value)]);
  return Object.fromEntries([
    ...inWords(money, (value) => formats.money(value, { whole: Math.abs(value) >= 1000 })),
    ...inWords(months, formats.duration),
  ]);
}

/** What the numbers say in one sentence. */
export const FindingSentence = memo(function FindingSentence() {
  const model = useModel();
  const t = useTranslations("debt-trap.finding");
  const { formats } = useSetting();
  const { key, money, months } = findingOf(model);
  const month = formats.number(model.shock.month);
  return <Finding sentence={t(key, { ...findingWords(formats, money, months), month })} />;
});
