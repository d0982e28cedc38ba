"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { type ChartLine, roundTicks, thin } from "@/components/charts/scale";
import { useScenario } from "../scenario";
import type { Model } from "./model";
import { balances, guessPoints, monthsInView, type Runner } from "./series";

/** Enough points for a smooth line, few enough to redraw during a drag. */
const POINTS = 60;

const YEAR_STEPS = [1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000];

/** At most seven times below the plot: months for a short run, else round numbers of years. */
function timeTicks(months: number) {
  const monthly = months <= 18;
  const years = YEAR_STEPS.find((step) => months / 12 / step <= 6) ?? 5000;
  const step = monthly ? Math.ceil(months / 5) : years * 12;
  const values = Array.from({ length: Math.floor(months / step) + 1 }, (_, index) => index * step);
  return { monthly, values };
}

/** What the chart shows of a model: lines with their labels, ticks, and the exact points behind them. */
export function usePicture(model: Model) {
  const t = useTranslations("minimum-payment.chart");
  const { state, formats } = useScenario();
  const guess = typeof state.guess === "number" ? state.guess : null;

  return useMemo(() => {
    const months = monthsInView(model, guess);
    const pointsOf = (runner: Runner) =>
      balances(model[runner]).filter((point) => point.x <= months);
    const exact = { minimum: pointsOf("minimum"), own: pointsOf("own") };
    const payment = formats.money((model.own.summary.levelPayment ?? 0) / 100);

    function line(runner: Runner): ChartLine {
      const end = model[runner].summary.months;
      const label = (time: string) =>
        t(end === null ? `label.${runner}-never` : `label.${runner}`, { payment, time });
      return {
        id: runner,
        tone: runner === "minimum" ? "debt" : "pay",
        points: thin(exact[runner], POINTS),
        label: label(formats.duration(end ?? 0)),
        brief: label(formats.brief(end ?? 0)),
        open: end === null,
      };
    }

    function guessLine(end: number): ChartLine {
      return {
        id: "guess",
        tone: "guess",
        points: guessPoints(model.terms.balance, end, months),
        label: t("label.guess", { time: formats.duration(end) }),
        brief: t("label.guess-brief", { time: formats.brief(end) }),
        open: end > months,
      };
    }

    const lines = [...(guess === null ? [] : [guessLine(guess)]), line("minimum"), line("own")];
    const highest = Math.max(...lines.flatMap(({ points }) => points.map(({ y }) => y)), 1);
    const yTicks = roundTicks(highest * 1.02, 5);
    const times = timeTicks(months);
    return {
      lines,
      exact,
      scale: { xMax: months, yMax: yTicks.at(-1) ?? 1 },
      yTicks: yTicks.map((value) => ({ value, label: formats.tick(value) })),
      xTicks: times.values.map((value) => {
        if (value === 0) return { value, label: t("now") };
        const label = times.monthly
          ? t("month-tick", { count: value })
          : t("year-tick", { count: value / 12 });
        return { value, label };
      }),
    };
  }, [model, guess, formats, t]);
}
