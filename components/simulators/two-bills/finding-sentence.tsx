"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Finding } from "../frame/finding";
import { useSetting } from "../scenario";
import { findingOf } from "./finding";
import { useModel } from "./use-model";

/** What the numbers say: about the two answers, and about the cash behind them. */
export const FindingSentence = memo(function FindingSentence() {
  const model = useModel();
  const t = useTranslations("two-bills.finding");
  const { formats } = useSetting();
  const { key, spare, money, months } = findingOf(model);
  const words = Object.fromEntries([
    ...Object.entries(money).map(([name, value]) => [
      name,
      formats.money(value, { whole: Math.abs(value) >= 1000 }),
    ]),
    ...Object.entries(months).map(([name, value]) => [name, formats.duration(value)]),
  ]);
  const first = t(key, words);
  const second = t(`spare.${spare}`, words);
  return <Finding sentence={t("both", { first, second })} />;
});
