"use client";

import { memo, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { Ring } from "@/components/charts/ring";
import { roundStep } from "@/components/charts/scale";
import { NumberField } from "@/components/ui/number-field";
import { Slider } from "@/components/ui/slider";
import { linearScale } from "@/components/ui/slider-scale";
import { QuestionPanel } from "../frame/guess";
import { useGuessReading } from "../frame/use-guess-reading";
import { useScenarioNow, useSetting } from "../scenario";
import { guessParameter } from "../start-values";

/** Stops of the guess's slider on the way round the ring. */
const STOPS = 100;

/** The question, answered by setting the ring. Once the truth is in sight it waits for the numbers to rest. */
export const Question = memo(function Question() {
  const { revealed } = useSetting().state;
  const { values } = useScenarioNow(!revealed).state;
  const amount = (key: string) => Number(values[key]);
  return (
    <Ask
      limit={amount("limit")}
      first={amount("first")}
      back={amount("back")}
      spending={amount("spending")}
    />
  );
});

type AskProps = Readonly<Record<"limit" | "first" | "back" | "spending", number>>;

const Ask = memo(function Ask({ limit, first, back, spending }: AskProps) {
  const t = useTranslations("credit-wheel");
  const words = useTranslations("frame.guess");
  const { simulator, formats } = useSetting();
  const read = useGuessReading(useMemo(() => guessParameter(simulator), [simulator]));
  const [given, setGuess] = useState<number | null>(null);
  const guess = given ?? limit / 2;
  const scale = useMemo(() => linearScale(0, limit, roundStep(limit, STOPS)), [limit]);
  const { money } = formats;
  const both = { owed: money(guess), available: money(Math.max(0, limit - guess)) };
  return (
    <QuestionPanel
      question={t("question", {
        limit: money(limit),
        first: money(first),
        back: money(back),
        spending: money(spending),
      })}
      guess={guess}
    >
      <Ring
        share={guess / limit}
        title={t("ring.guess", both)}
        middle={<span className="text-sm text-soft">{t("ring.your-guess")}</span>}
        rows={[
          { id: "owed", look: "full", label: t("ring.owed"), shown: both.owed },
          { id: "available", look: "rest", label: t("ring.available"), shown: both.available },
        ]}
      />
      <div className="mt-3 flex flex-wrap items-center justify-between gap-x-4">
        <p className="min-w-0 flex-1 text-base text-soft leading-snug">{words("how.other")}</p>
        <NumberField
          id={`${simulator.id}-guess`}
          label={words("field.other")}
          value={guess}
          format={(value) => money(value)}
          read={(text) => read(text, guess)}
          onChange={setGuess}
          className="w-36"
        />
      </div>
      <Slider
        id={`${simulator.id}-guess-slider`}
        label={words("slider")}
        value={guess}
        scale={scale}
        describe={(value) =>
          t("ring.guess", { owed: money(value), available: money(Math.max(0, limit - value)) })
        }
        onChange={setGuess}
      />
    </QuestionPanel>
  );
});
