"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Finding } from "../frame/finding";
import { useSetting } from "../scenario";
import { findingOf } from "./finding";
import { useModel, useRateWords } from "./use-model";

const rates = new Set(["rate", "looks"]);

/** What the numbers say in one sentence. */
export const FindingSentence = memo(function FindingSentence() {
  const t = useTranslations("instalment-apr.finding");
  const { formats } = useSetting();
  const words = useRateWords();
  const { key, figures } = findingOf(useModel());
  const shown = Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      rates.has(name) ? words(value) : formats.money(value),
    ]),
  );
  return <Finding sentence={t(key, shown)} />;
});
