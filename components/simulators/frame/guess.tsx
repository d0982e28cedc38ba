"use client";

import { memo, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { record } from "@/components/progress/page-store";
import { Button } from "@/components/ui/button";
import { NumberField } from "@/components/ui/number-field";
import { Slider } from "@/components/ui/slider";
import { listScale } from "@/components/ui/slider-scale";
import { checkValue } from "@/lib/url-state";
import { useSetting } from "../scenario";
import type { Guess } from "../scenario-state";

/** Months one by one at first, then in halves and whole years: fine where it matters. */
export function monthSteps(minimum: number, maximum: number): number[] {
  const steps: number[] = [];
  for (let month = minimum; month <= maximum; month += month < 24 ? 1 : month < 120 ? 6 : 12)
    steps.push(month);
  return steps;
}

/** The question before the truth. It is hidden once the truth is in sight, and without script. */
export const GuessPanel = memo(function GuessPanel({ question }: { question: string }) {
  const t = useTranslations("frame.guess");
  const setting = useSetting();
  const { simulator, state, formats, dispatch } = setting;
  const { minimum, maximum, start } = simulator.question;
  const [months, setMonths] = useState(start);
  const scale = useMemo(() => listScale(monthSteps(minimum, maximum)), [minimum, maximum]);
  const panel = useRef<HTMLDivElement>(null);
  const wasRevealed = useRef(state.revealed);

  // Question and truth change places: whoever pressed a button in the one goes on in the other.
  useLayoutEffect(() => {
    const own = panel.current;
    const truth = own?.nextElementSibling;
    if (!own || !(truth instanceof HTMLElement) || wasRevealed.current === state.revealed) return;
    wasRevealed.current = state.revealed;
    const [left, next] = state.revealed ? [own, truth] : [truth, own];
    // "Guess again" is gone with the guess, and the browser has dropped its focus already.
    const dropped = !state.revealed && document.activeElement === document.body;
    if (dropped || left.contains(document.activeElement)) next.focus({ preventScroll: true });
  }, [state.revealed]);

  function read(text: string) {
    const parameter = {
      key: "guess",
      kind: "number",
      unit: "months",
      minimum,
      maximum,
      step: 1,
      default: start,
    } as const;
    const { value, notice } = checkValue(parameter, text, months);
    const limits = { minimum: formats.months(minimum), maximum: formats.months(maximum) };
    return notice
      ? { value: Number(value), problem: t("problem", limits) }
      : { value: Number(value) };
  }

  function answer(guess: Guess) {
    dispatch({ type: "guess", guess });
    const { state: asked, figures } = setting.now();
    record({
      kind: "prediction",
      locale: setting.locale,
      simulator: simulator.id,
      lesson: setting.lesson,
      output: simulator.question.output,
      values: asked.values,
      guess,
      truth: figures[simulator.question.output] ?? "none",
    });
  }

  return (
    <div className="guess-panel mt-5" ref={panel} tabIndex={-1}>
      <p className="font-serif text-xl leading-snug sm:text-2xl">{question}</p>
      <p className="mt-3 font-serif text-5xl leading-tight" aria-hidden="true">
        {formats.duration(months)}
      </p>
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <p className="min-w-0 flex-1 text-base text-soft leading-snug">{t("how")}</p>
        <NumberField
          id={`${simulator.id}-guess`}
          label={t("field")}
          value={months}
          format={(value) => formats.months(value)}
          read={read}
          onChange={setMonths}
          className="w-36"
        />
      </div>
      <Slider
        id={`${simulator.id}-guess-slider`}
        label={t("slider")}
        value={months}
        scale={scale}
        describe={formats.duration}
        onChange={setMonths}
      />
      <div className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button look="primary" onClick={() => answer(months)}>
          {t("show")}
        </Button>
        <Button onClick={() => answer("never")}>{t("never")}</Button>
        <Button look="text" onClick={() => dispatch({ type: "reveal" })}>
          {t("skip")}
        </Button>
      </div>
    </div>
  );
});
