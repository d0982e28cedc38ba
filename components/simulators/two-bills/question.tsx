"use client";

import { memo, useLayoutEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { QuestionPanel } from "../frame/guess";
import { useScenarioNow, useSetting } from "../scenario";
import { AmountControl } from "./amount-control";
import { BillCard } from "./bill-card";
import { type Model, simulate } from "./model";
import { orderOf } from "./order";
import { useAnswers } from "./use-answers";
import { useSeed } from "./use-seed";

/** Two bills, one after the other. Once the truth is in sight they wait for the numbers to rest. */
export function Question() {
  const { revealed } = useSetting().state;
  const { values } = useScenarioNow(!revealed).state;
  return <Ask model={simulate(values)} asked={String(values.order)} />;
}

const Ask = memo(function Ask({ model, asked }: { model: Model; asked: string }) {
  const t = useTranslations("two-bills");
  const { formats } = useSetting();
  const seed = useSeed();
  const order = orderOf(asked, seed);
  const { total } = model.bill;
  const { bill, step, amount, guess, answer, next } = useAnswers(order, total);
  const words = { number: formats.number(step + 1), count: formats.number(order.length) };
  const shown = useRef<HTMLElement>(null);
  const seen = useRef(step);

  useLayoutEffect(() => {
    if (step > seen.current) shown.current?.focus({ preventScroll: true });
    seen.current = step;
  }, [step]);

  return (
    <QuestionPanel
      question={t("question")}
      guess={guess}
      {...(step === 0 ? { first: { words: t("next"), go: next } } : {})}
    >
      <section ref={shown} tabIndex={-1} aria-label={t("number", words)} className="mt-3">
        <p className="text-soft">
          {t("number", words)}
          {step === 1 && ` · ${t(`differs.${bill}`)}`}
        </p>
        <BillCard model={model} bill={bill} />
        <AmountControl key={bill} amount={amount} total={total} onChange={answer} />
      </section>
    </QuestionPanel>
  );
});
