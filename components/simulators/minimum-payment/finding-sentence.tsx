"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { Finding } from "../frame/finding";
import { useSetting } from "../scenario";
import { findingOf } from "./finding";
import { useModel } from "./use-model";

/** What the numbers say in one sentence. */
export const FindingSentence = memo(function FindingSentence() {
  const model = useModel();
  const t = useTranslations("minimum-payment.finding");
  const { formats } = useSetting();
  const { key, figures } = findingOf(model);
  const words = Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      /months/i.test(name)
        ? formats.duration(value)
        : formats.money(value, { whole: value >= 1000 }),
    ]),
  );
  return <Finding sentence={t(key, words)} />;
});
