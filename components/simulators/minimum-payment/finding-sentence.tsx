"use client";

import { memo, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { useSetting } from "../scenario";
import { findingOf } from "./finding";
import { useModel } from "./use-model";

/** Long enough for a drag to end, so that a screen reader hears one sentence and not every pixel. */
const REST = 300;

/** What the numbers say in one sentence: seen at once, spoken when they rest. */
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
  const sentence = t(key, words);
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    const timer = window.setTimeout(() => setSpoken(sentence), REST);
    return () => window.clearTimeout(timer);
  }, [sentence]);
  return (
    <>
      <p className="finding mt-2 min-h-14 font-serif text-lg leading-snug">{sentence}</p>
      <p role="status" className="sr-only">
        {spoken}
      </p>
    </>
  );
});
