"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { roundTicks } from "@/components/charts/scale";
import { useSetting } from "../scenario";

const YEAR_STEPS = [1, 2, 3, 5, 10, 15];

/**
 * Few round years below a plot: where it can be, the last stands at the end, and still does when every second one is
 * left out for want of room.
 */
export function yearTicks(years: number): number[] {
  const within = (most: number) => YEAR_STEPS.filter((step) => years / step <= most);
  const even = (step: number) => years % (2 * step) === 0;
  const step =
    within(4).find(even) ??
    within(6).find(even) ??
    within(6).find((each) => years % each === 0) ??
    within(6)[0] ??
    years;
  return Array.from({ length: Math.floor(years / step) + 1 }, (_, index) => index * step);
}

/** Years across and money up; they stay as they are while only what lies between them moves. */
export function useAxes(years: number, highest: number) {
  const t = useTranslations("compound-growth.chart");
  const { formats } = useSetting();
  const top = roundTicks(highest, 5).at(-1) ?? 1;
  return useMemo(
    () => ({
      scale: { xMax: years, yMax: top },
      yTicks: roundTicks(top, 5).map((value) => ({ value, label: formats.tick(value) })),
      xTicks: yearTicks(years).map((value) => ({
        value,
        label: value === 0 ? t("now") : t("year-tick", { count: value }),
      })),
    }),
    [years, top, formats, t],
  );
}
