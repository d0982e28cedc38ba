"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Finding } from "../frame/finding";
import { useSetting } from "../scenario";
import { findingOf } from "./finding";
import { useModel } from "./use-model";

/** What the numbers say in one sentence. */
export const FindingSentence = memo(function FindingSentence() {
  const t = useTranslations("credit-wheel.finding");
  const { formats } = useSetting();
  const { key, figures } = findingOf(useModel());
  const { laps, lap, ...amounts } = figures;
  const words = Object.fromEntries(
    Object.entries(amounts).map(([name, value]) => [name, formats.money(value)]),
  );
  return <Finding sentence={t(key, { ...words, laps, lap })} />;
});
