"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { type ChartLine, type Point, roundTicks } from "@/components/charts/scale";
import { useSetting } from "../scenario";
import type { Model } from "./model";
import { type Picture, pictureOf } from "./series";

/** At most five times below the plot, in whole months. */
export function useMonthTicks(months: number) {
  const t = useTranslations("instalment-apr.chart");
  return useMemo(() => {
    const step = Math.ceil(months / 4);
    return Array.from({ length: Math.floor(months / step) + 1 }, (_, index) => {
      const value = index * step;
      return { value, label: value === 0 ? t("now") : t("month-tick", { count: value }) };
    });
  }, [months, t]);
}

const highestOf = (points: readonly Point[]) => Math.max(0, ...points.map(({ y }) => y));

/** What the chart shows of a model: lines with their labels, and ticks that stay while only the lines move. */
export function usePicture(model: Model) {
  const { formats } = useSetting();
  const picture = pictureOf(model);
  const { months } = picture;
  const lines = useLines(picture);
  const highest = Math.max(...lines.map((line) => highestOf(line.points)));
  const top = roundTicks(highest * 1.08, 5).at(-1) ?? 1;
  const xTicks = useMonthTicks(months);
  const axes = useMemo(
    () => ({
      scale: { xMax: months, yMax: top },
      yTicks: roundTicks(top, 5).map((value) => ({ value, label: formats.tick(value) })),
    }),
    [months, top, formats],
  );
  return { lines, xTicks, ...axes };
}

function useLines({ owed, base, average, stacked }: Picture): ChartLine[] {
  const t = useTranslations("instalment-apr.chart.label");
  const { formats } = useSetting();
  return useMemo(() => {
    const line = (
      id: "owed" | "base" | "average" | "stacked",
      tone: ChartLine["tone"],
      points: readonly Point[],
      open: boolean,
    ): ChartLine => {
      const level = points.at(-1)?.y ?? 0;
      const label = t(id, { amount: formats.money(level, { whole: true }) });
      return {
        id,
        tone,
        points,
        open,
        label,
        brief: t(`${id}-brief`, { amount: formats.tick(level) }),
      };
    };
    return [
      line("owed", "debt", owed, false),
      ...(base ? [line("base", "pay", base, true)] : []),
      line("average", "ink", average, true),
      ...(stacked.length > 0 ? [line("stacked", "ok", stacked, true)] : []),
    ];
  }, [owed, base, average, stacked, formats, t]);
}
