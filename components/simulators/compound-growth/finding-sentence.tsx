"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Finding } from "../frame/finding";
import { useSetting } from "../scenario";
import { findingOf } from "./finding";
import { useModel } from "./use-model";
import { useMoney } from "./use-money";

/** What the numbers say in one sentence. */
export const FindingSentence = memo(function FindingSentence() {
  const model = useModel();
  const t = useTranslations("compound-growth.finding");
  const { formats } = useSetting();
  const money = useMoney();
  const { key, figures } = findingOf(model);
  const sentence = t(key, {
    time: formats.years(model.terms.years),
    balance: money(model.terms.balance),
    end: money(figures["end-balance"]),
    straight: money(figures["straight-interest"]),
    bend: money(figures["interest-on-interest"]),
    doubling: formats.years(Number(figures["doubling-years"])),
  });
  return <Finding sentence={sentence} />;
});
