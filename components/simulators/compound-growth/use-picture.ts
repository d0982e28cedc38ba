"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import type { ChartLine } from "@/components/charts/scale";
import { useSetting } from "../scenario";
import type { Model } from "./model";
import { curvePoints, doublingAt, doublingsWithin, stairPoints, straightPoints } from "./series";
import { useAsked, useDoublings } from "./stage";
import { useAxes } from "./use-axes";

/** Some air above the highest line. */
const AIR = 1.02;

/** What the chart shows: the guess, the straight line, the stair of doublings and the truth, each with its label. */
export function usePicture(model: Model) {
  const guess = useGuessLine(model.terms.years);
  const { straight, curve } = useLines(model);
  const stair = useStair(model);
  const lines = useMemo(
    () => [guess, straight, stair, curve].filter((line) => line !== null),
    [guess, straight, stair, curve],
  );
  const highest = Math.max(...lines.map((line) => Math.max(...line.points.map(({ y }) => y))));
  return { lines, ...useAxes(model.terms.years, highest * AIR) };
}

function useLines(model: Model) {
  const t = useTranslations("compound-growth.chart.label");
  const { formats } = useSetting();
  return useMemo(() => {
    const straight: ChartLine = {
      id: "straight",
      tone: "ink",
      points: straightPoints(model),
      label: t("straight"),
      brief: t("straight-brief"),
    };
    const amount = formats.money(model.end / 100, { whole: true, short: true });
    const curve: ChartLine = {
      id: "curve",
      tone: "debt",
      points: curvePoints(model),
      label: t("curve", { amount }),
      brief: t("curve-brief", { amount }),
    };
    return { straight, curve };
  }, [model, t, formats]);
}

function useStair(model: Model): ChartLine | null {
  const t = useTranslations("compound-growth.chart.label");
  const [wanted] = useDoublings();
  return useMemo(() => {
    const count = Math.min(wanted, doublingsWithin(model));
    if (count === 0) return null;
    const factor = (doublingAt(model, count)?.amount ?? 0) / model.terms.balance;
    return {
      id: "stair",
      tone: "ok",
      points: stairPoints(model, count),
      label: t("stair", { count }),
      brief: t("stair-brief", { factor }),
    };
  }, [model, wanted, t]);
}

/** The guess as it was drawn, and no further than the picture goes. */
function useGuessLine(years: number): ChartLine | null {
  const t = useTranslations("compound-growth.chart.label");
  const asked = useAsked();
  return useMemo(() => {
    if (!asked) return null;
    return {
      id: "guess",
      tone: "guess",
      points: asked.course.slice(0, years + 1).map((y, x) => ({ x, y })),
      label: t("guess"),
      brief: t("guess-brief"),
      open: asked.course.length > years + 1,
    };
  }, [asked, years, t]);
}
