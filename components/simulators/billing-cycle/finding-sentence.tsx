"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Finding } from "../frame/finding";
import { useSetting } from "../scenario";
import { findingOf } from "./finding";
import { useDates } from "./use-dates";
import { useModel } from "./use-model";

/** What the numbers say in one sentence, and one rule to take along. */
export const FindingSentence = memo(function FindingSentence() {
  const model = useModel();
  const t = useTranslations("billing-cycle");
  const { formats } = useSetting();
  const { date } = useDates();
  const { key, figures } = findingOf(model);
  const money = Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, formats.money(value)]),
  );
  const { days } = model.schedule;
  const sentence = t(`finding.${key}`, {
    ...money,
    posted: date(days.posted),
    due: date(days.due),
    late: formats.days(model.terms.late),
    leniency: formats.days(model.terms.leniency),
  });
  return (
    <div className="min-h-[12rem] sm:min-h-[7rem]">
      <Finding sentence={sentence} />
      <p className="mt-1 text-base text-soft">{t(`rule.${model.terms.basis}`)}</p>
    </div>
  );
});
