"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Finding } from "../frame/finding";
import { findingWords } from "../frame/finding-words";
import { useSetting } from "../scenario";
import { findingOf } from "./finding";
import { useModel } from "./use-model";

/** What the numbers say in one sentence. */
export const FindingSentence = memo(function FindingSentence() {
  const model = useModel();
  const t = useTranslations("debt-trap.finding");
  const { formats } = useSetting();
  const { key, money, months } = findingOf(model);
  const month = formats.number(model.shock.month);
  return <Finding sentence={t(key, { ...findingWords(formats, money, months), month })} />;
});
