"use client";

import { memo, useMemo } from "react";
import { useTranslations } from "use-intl";
import { DrawLine } from "@/components/charts/draw-line";
import { blank, type Drawing } from "@/components/charts/drawing";
import { roundStep } from "@/components/charts/scale";
import { QuestionPanel } from "../frame/guess";
import { useScenarioNow, useSetting } from "../scenario";
import { type Model, simulate } from "./model";
import { useDraft } from "./stage";
import { TypedLine } from "./typed-line";
import { useAxes } from "./use-axes";

/** The plot reaches well past the truth, so that its height does not give the truth away. */
const ROOM = 2.2;

/** Keys raise the line by a hundredth of the plot, to a round amount. */
const FINENESS = 100;

/** The question, answered with a line. Once the truth is in sight it waits for the numbers to rest. */
export const Question = memo(function Question() {
  const { revealed } = useSetting().state;
  const { values } = useScenarioNow(!revealed).state;
  return <Ask model={simulate(values)} />;
});

const Ask = memo(function Ask({ model }: { model: Model }) {
  const t = useTranslations("compound-growth");
  const { formats } = useSetting();
  const { balance, rate, years, compounding } = model.terms;
  const [draft, setDraft] = useDraft();
  const drawing = useMemo(() => fitting(draft, balance, years), [draft, balance, years]);
  const end = drawing.values.at(-1) ?? balance;
  const room = (ROOM * model.end) / 100;
  const { scale, xTicks, yTicks } = useAxes(years, Math.max(room, ...drawing.values));
  const words = (x: number, y: number) =>
    t("draw.point", { time: formats.years(x), owed: formats.money(y) });
  return (
    <QuestionPanel
      question={t("question", {
        balance: formats.money(balance),
        rate: formats.percent(rate),
        time: formats.years(years),
        posted: t(`posted.${compounding}`),
      })}
      guess={end}
    >
      <p className="mt-3" aria-hidden="true">
        <span className="font-serif text-4xl leading-tight sm:text-5xl">
          {formats.money(end, { short: true })}
        </span>{" "}
        <span className="whitespace-nowrap text-base text-soft">
          {t("draw.end", { time: formats.years(years) })}
        </span>
      </p>
      <DrawLine
        drawing={drawing}
        onDraw={setDraft}
        scale={scale}
        xTicks={xTicks}
        yTicks={yTicks}
        step={roundStep(scale.yMax, FINENESS)}
        title={t("draw.title")}
        hint={t("draw.hint")}
        sentence={words}
      />
      <TypedLine model={model} drawing={drawing} onDraw={setDraft} />
    </QuestionPanel>
  );
});

/** The line as far as it was drawn for this question; a level one where nothing was. */
function fitting(draft: Drawing | null, balance: number, years: number): Drawing {
  if (draft?.values.length === years + 1 && draft.values[0] === balance) return draft;
  return blank(balance, years);
}
