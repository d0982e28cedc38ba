"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { type ChartLine, roundTicks, thin } from "@/components/charts/scale";
import { useSetting } from "../scenario";
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

/** The axes, which stay as they are while only the lines between them move. */
function useAxes(months: number, highest: number) {
  const t = useTranslations("minimum-payment.chart");
  const { formats } = useSetting();
  const top = roundTicks(highest * 1.02, 5).at(-1) ?? 1;
  return useMemo(() => {
    const times = timeTicks(months);
    return {
      scale: { xMax: months, yMax: top },
      yTicks: roundTicks(top, 5).map((value) => ({ value, label: formats.tick(value) })),
      xTicks: times.values.map((value) => {
        if (value === 0) return { value, label: t("now") };
        const label = times.monthly
          ? t("month-tick", { count: value })
          : t("year-tick", { count: value / 12 });
        return { value, label };
      }),
    };
  }, [months, top, formats, t]);
}

/** What the chart shows of a model: lines with their labels, ticks, and the exact points behind them. */
export function usePicture(model: Model) {
  const guess = useGuess();
  const months = monthsInView(model, guess);
  const minimum = useLine(model, "minimum", months);
  const own = useLine(model, "own", months);
  const guessed = useGuessLine(model.terms.balance, guess, months);
  const lines = useMemo(
    () => [...(guessed ? [guessed] : []), minimum.line, own.line],
    [guessed, minimum, own],
  );
  const axes = useAxes(
    months,
    Math.max(minimum.highest, own.highest, guessed ? model.terms.balance : 1),
  );
  return { lines, exact: { minimum: minimum.exact, own: own.exact }, ...axes };
}

function useGuess(): number | null {
  const { guess } = useSetting().state;
  return typeof guess === "number" ? guess : null;
}

/** One runner's line; it stays as it is while only the other one changes. */
function useLine(model: Model, runner: Runner, months: number) {
  const t = useTranslations("minimum-payment.chart");
  const { formats } = useSetting();
  const run = model[runner];
  return useMemo(() => {
    const exact = balances(run).filter((point) => point.x <= months);
    const end = run.summary.months;
    const payment = formats.money((run.summary.levelPayment ?? 0) / 100);
    const label = (time: string) =>
      t(end === null ? `label.${runner}-never` : `label.${runner}`, { payment, time });
    const line: ChartLine = {
      id: runner,
      tone: runner === "minimum" ? "debt" : "pay",
      points: thin(exact, POINTS),
      label: label(formats.duration(end ?? 0)),
      brief: label(formats.brief(end ?? 0)),
      open: end === null,
    };
    return { exact, line, highest: Math.max(...exact.map(({ y }) => y), 1) };
  }, [run, runner, months, formats, t]);
}

function useGuessLine(balance: number, guess: number | null, months: number) {
  const t = useTranslations("minimum-payment.chart");
  const { formats } = useSetting();
  return useMemo((): ChartLine | null => {
    if (guess === null) return null;
    return {
      id: "guess",
      tone: "guess",
      points: guessPoints(balance, guess, months),
      label: t("label.guess", { time: formats.duration(guess) }),
      brief: t("label.guess-brief", { time: formats.brief(guess) }),
      open: guess > months,
    };
  }, [balance, guess, months, formats, t]);
}
