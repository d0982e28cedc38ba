"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { type ChartLine, roundTicks } from "@/components/charts/scale";
import { useSetting } from "../scenario";
import { DAYS } from "./debt";
import { figuresOf, type Model } from "./model";
import { lineTo, unpaidPoints } from "./series";
import { useWords } from "./use-words";

const DAY_TICKS = [0, 90, 180, 270, DAYS];

/** Some air above the highest line. */
const AIR = 1.05;

/** What the chart shows: the guess, interest paid as it comes, interest left unpaid, and the days kept. */
export function usePicture(model: Model) {
  const guess = useGuessLine();
  const lines = useLines(model);
  const all = useMemo(() => (guess ? [guess, ...lines] : lines), [guess, lines]);
  const highest = Math.max(...all.map(({ points }) => points.at(-1)?.y ?? 0));
  return { lines: all, ...useAxes(highest * AIR) };
}

function useAxes(highest: number) {
  const t = useTranslations("rate-converter.chart");
  const { formats } = useSetting();
  const top = roundTicks(highest, 5).at(-1) ?? 1;
  return useMemo(
    () => ({
      scale: { xMax: DAYS, yMax: top },
      yTicks: roundTicks(top, 5).map((value) => ({ value, label: formats.tick(value) })),
      xTicks: DAY_TICKS.map((value) => ({
        value,
        label: value === 0 ? t("now") : t("day-tick", { count: value }),
      })),
    }),
    [top, formats, t],
  );
}

function useLines(model: Model): ChartLine[] {
  const t = useTranslations("rate-converter.chart.label");
  const { money } = useWords();
  const { formats } = useSetting();
  return useMemo(() => {
    const { days, rate } = model.terms;
    const figures = figuresOf(model);
    const of = (name: string) => money(figures[name], rate);
    const kept = { days: formats.days(days), amount: of("days-cost") };
    return [
      {
        id: "straight",
        tone: "ink",
        points: lineTo(DAYS, Number(figures["year-cost"])),
        label: t("straight", { amount: of("year-cost") }),
        brief: t("straight-brief", { amount: of("year-cost") }),
      },
      {
        id: "kept",
        tone: "pay",
        points: lineTo(days, Number(figures["days-cost"])),
        label: t("kept", kept),
        brief: kept.days,
      },
      {
        id: "unpaid",
        tone: "debt",
        points: unpaidPoints(model),
        label: t("unpaid", { amount: of("year-compound") }),
        brief: t("unpaid-brief", { amount: of("year-compound") }),
      },
    ];
  }, [model, money, formats, t]);
}

/** The guess of a year's cost, as the straight line it would be. */
function useGuessLine(): ChartLine | null {
  const t = useTranslations("rate-converter.chart.label");
  const { formats, state } = useSetting();
  const { guess } = state;
  return useMemo(() => {
    if (typeof guess !== "number") return null;
    const amount = formats.money(guess, { short: true });
    return {
      id: "guess",
      tone: "guess",
      points: lineTo(DAYS, guess),
      label: t("guess", { amount }),
      brief: t("guess-brief"),
    };
  }, [guess, formats, t]);
}
