"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Finding } from "../frame/finding";
import { findingWords } from "../frame/finding-words";
import { useSetting } from "../scenario";
import { findingOf } from "./finding";
import { usePlan } from "./use-plan";

/** What the numbers say in one sentence. */
export const FindingSentence = memo(function FindingSentence() {
  const { model, own } = usePlan();
  const t = useTranslations("payoff-planner");
  const { formats } = useSetting();
  const { key, money, months } = findingOf(model);
  const words = findingWords(formats, money, months);
  const order = t(`order-short.${model.terms.order}`);
  const standIn = model.terms.person === "own" && !own;
  return (
    <>
      {standIn && <p className="mt-2 rounded-lg bg-wash px-4 py-3 text-base">{t("stand-in")}</p>}
      <Finding sentence={t(`finding.${key}`, { ...words, order })} />
    </>
  );
});
