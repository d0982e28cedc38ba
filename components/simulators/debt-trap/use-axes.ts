"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { roundTicks } from "@/components/charts/scale";
import { useSetting } from "../scenario";
import { timeTicks } from "./time-ticks";

/** The axes of a picture, which stay as they are while only the lines between them move. */
export function useAxes(months: number, highest: number) {
  const t = useTranslations("debt-trap.chart");
  const { formats } = useSetting();
  const top = roundTicks(highest, 5).at(-1) ?? 1;
  return useMemo(
    () => ({
      scale: { xMax: months, yMax: top },
      yTicks: roundTicks(top, 5).map((value) => ({ value, label: formats.tick(value) })),
      xTicks: timeTicks(months).map((tick) => {
        const value = tick.months;
        if (value === 0) return { value, label: t("now") };
        const label = tick.monthly
          ? t("month-tick", { count: value })
          : t("year-tick", { count: value / 12 });
        return { value, label };
      }),
    }),
    [months, top, formats, t],
  );
}
