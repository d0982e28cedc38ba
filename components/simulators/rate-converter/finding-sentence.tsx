"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Finding } from "../frame/finding";
import { useSetting } from "../scenario";
import { findingOf } from "./finding";
import { useModel } from "./use-model";
import { useWords } from "./use-words";

/** What the numbers say in one sentence. */
export const FindingSentence = memo(function FindingSentence() {
  const model = useModel();
  const { terms } = model;
  const t = useTranslations("rate-converter.finding");
  const { formats } = useSetting();
  const { quoted, money } = useWords();
  const { key, figures } = findingOf(model);
  const sentence = t(key, {
    unit: terms.unit,
    quoted: quoted(terms.rate, terms.unit),
    year: formats.percent(Number(figures["yearly-rate"])),
    balance: formats.money(terms.balance, { short: true }),
    cost: money(figures["year-cost"], terms.rate),
    unpaid: money(figures["year-compound"], terms.rate),
  });
  return <Finding sentence={sentence} />;
});
