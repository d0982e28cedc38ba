"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { LineChart } from "@/components/charts/line-chart";
import { type ChartLine, roundTicks, thin } from "@/components/charts/scale";
import { useScenario } from "../scenario";
import type { Model } from "./model";
import { balances, monthsInView, type Runner } from "./series";

const POINTS = 60;

/** The runners' balances, the guess dotted beneath them. */
export function PayoffChart({ model }: { model: Model }) {
  const t = useTranslations("minimum-payment.chart");
  const { state, formats } = useScenario();
  const guess = typeof state.guess === "number" ? state.guess : null;

  const picture = useMemo(() => {
    const months = monthsInView(model, guess);
    const start = Number(model.terms.balance);
    const runs = { minimum: model.minimum, own: model.own };
    const inView = (runner: Runner) => balances(runs[runner]).filter((point) => point.x <= months);
    const minimum = inView("minimum");
    const own = inView("own");
    const label = (runner: Runner, key: string) => {
      const end = runs[runner].summary.months;
      const payment = formats.money((model.own.summary.levelPayment ?? 0) / 100);
      return end === null
        ? t(`label.${key}-never`, { payment })
        : t(`label.${key}`, { payment, time: formats.duration(end) });
    };
    const lines: ChartLine[] = [
      {
        id: "minimum",
        tone: "debt",
        points: thin(minimum, POINTS),
        label: label("minimum", "minimum"),
        open: model.minimum.summary.months === null,
      },
      {
        id: "own",
        tone: "pay",
        points: thin(own, POINTS),
        label: label("own", "own"),
        open: model.own.summary.months === null,
      },
    ];
    if (guess !== null) {
      lines.unshift({
        id: "guess",
        tone: "guess",
        points: [
          { x: 0, y: start },
          { x: guess, y: 0 },
        ],
        label: t("label.guess", { time: formats.duration(guess) }),
      });
    }
    const highest = Math.max(
      start,
      ...minimum.map((point) => point.y),
      ...own.map((point) => point.y),
    );
    const yTicks = roundTicks(highest * 1.02, 5);
    const yearStep =
      [1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000].find((step) => months / 12 / step <= 6) ?? 5000;
    const monthly = months <= 18;
    const step = monthly ? Math.max(1, Math.ceil(months / 6)) : yearStep * 12;
    const xTicks = Array.from(
      { length: Math.floor(months / step) + 1 },
      (_, index) => index * step,
    );
    return {
      lines,
      exact: { minimum, own },
      months,
      scale: { xMax: months, yMax: yTicks.at(-1) ?? 1 },
      yTicks: yTicks.map((value) => ({ value, label: formats.money(value, { whole: true }) })),
      xTicks: xTicks.map((value) => ({
        value,
        label:
          value === 0
            ? t("now")
            : monthly
              ? t("month-tick", { count: value })
              : t("year-tick", { count: value / 12 }),
      })),
    };
  }, [model, guess, formats, t]);

  function readPoint(line: string, x: number) {
    if (line === "guess") {
      if (guess === null) return null;
      const y = Math.max(0, Number(model.terms.balance) * (1 - x / guess));
      return {
        y,
        sentence: t("point.guess", {
          time: formats.duration(x),
          left: formats.money(y, { whole: true }),
        }),
      };
    }
    if (line !== "minimum" && line !== "own") return null;
    const point = picture.exact[line][x];
    if (!point) return null;
    const statement = (line === "minimum" ? model.minimum : model.own).statements[x - 1];
    const values = {
      time: formats.duration(x),
      left: formats.money(point.y),
      interest: formats.money((statement?.interest ?? 0) / 100),
    };
    return {
      y: point.y,
      sentence: x === 0 ? t("point.start", values) : t(`point.${line}`, values),
    };
  }

  return (
    <LineChart
      lines={picture.lines}
      scale={picture.scale}
      xTicks={picture.xTicks}
      yTicks={picture.yTicks}
      title={t("title")}
      hint={t("hint")}
      readPoint={readPoint}
    />
  );
}
