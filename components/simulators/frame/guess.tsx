"use client";

import { memo, type ReactNode, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { NumberField } from "@/components/ui/number-field";
import { Slider } from "@/components/ui/slider";
import {
  linearScale,
  listScale,
  type SliderScale,
  twoFigureScale,
} from "@/components/ui/slider-scale";
import type { NumberParameter, Unit } from "@/lib/parameters";
import { useSetting } from "../scenario";
import type { Guess } from "../scenario-state";
import { guessParameter } from "../start-values";
import { useAnswer, useChangeOfPlaces } from "./use-answer";
import { useGuessReading } from "./use-guess-reading";

/** Months one by one at first, then in halves and whole years: fine where it matters. */
export function monthSteps(minimum: number, maximum: number): number[] {
  const steps: number[] = [];
  for (let month = minimum; month <= maximum; month += month < 24 ? 1 : month < 120 ? 6 : 12)
    steps.push(month);
  return steps;
}

function scaleFor({ unit, minimum, maximum, step }: NumberParameter): SliderScale {
  if (unit === "months") return listScale(monthSteps(minimum, maximum));
  if (unit === "money" && minimum > 0) return twoFigureScale(minimum, maximum);
  return linearScale(minimum, maximum, step);
}

type PanelProps = {
  question: string;
  /** What "Show me" takes as the guess. */
  guess: Guess;
  /** A step that comes before "Show me"; it then is the main button. */
  first?: { words: string; go(): void };
  children: ReactNode;
};

/** The question before the truth, around any way to guess. Hidden once the truth is in sight, and without script. */
export function QuestionPanel({ question, guess, first, children }: PanelProps) {
  const t = useTranslations("frame.guess");
  const { simulator, dispatch } = useSetting();
  const panel = useRef<HTMLDivElement>(null);
  const answer = useAnswer();
  useChangeOfPlaces(panel);
  return (
    <div className="guess-panel mt-5" ref={panel} tabIndex={-1}>
      <p className="font-serif text-xl leading-snug sm:text-2xl">{question}</p>
      {children}
      <div className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-2">
        {first && (
          <Button look="primary" onClick={first.go}>
            {first.words}
          </Button>
        )}
        <Button look={first ? "quiet" : "primary"} onClick={() => answer(guess)}>
          {t("show")}
        </Button>
        {simulator.question.never && <Button onClick={() => answer("never")}>{t("never")}</Button>}
        <Button look="text" onClick={() => dispatch({ type: "reveal" })}>
          {t("skip")}
        </Button>
      </div>
    </div>
  );
}

/** A question that is guessed with one number: a slider and a field. */
export const GuessPanel = memo(function GuessPanel({ question }: { question: string }) {
  const t = useTranslations("frame.guess");
  const { simulator, formats } = useSetting();
  const parameter = useMemo(() => guessParameter(simulator), [simulator]);
  const { unit } = parameter;
  const read = useGuessReading(parameter);
  const [guess, setGuess] = useState(parameter.default);
  const scale = useMemo(() => scaleFor(parameter), [parameter]);
  const short = (value: number) => formats.figure(value, unit, { never: "", none: "" });
  const full = unit === "months" ? formats.duration : short;
  const kind: Unit | "other" = unit === "months" ? unit : "other";

  return (
    <QuestionPanel question={question} guess={guess}>
      <p className="mt-3 font-serif text-5xl leading-tight" aria-hidden="true">
        {full(guess)}
      </p>
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <p className="min-w-0 flex-1 text-base text-soft leading-snug">{t(`how.${kind}`)}</p>
        <NumberField
          id={`${simulator.id}-guess`}
          label={t(`field.${kind}`)}
          value={guess}
          format={short}
          read={(text) => read(text, guess)}
          onChange={setGuess}
          className="w-36"
        />
      </div>
      <Slider
        id={`${simulator.id}-guess-slider`}
        label={t("slider")}
        value={guess}
        scale={scale}
        describe={full}
        onChange={setGuess}
      />
    </QuestionPanel>
  );
});
