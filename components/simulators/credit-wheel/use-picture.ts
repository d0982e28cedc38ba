"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { type ChartLine, roundTicks, type Tone } from "@/components/charts/scale";
import { useSetting } from "../scenario";
import type { Model } from "./model";
import { courseOf, type Line, lines, momentAtLap } from "./series";

const tones: Record<Line, Tone> = { available: "ok", owed: "debt", lender: "ink" };

/** At most so many rules above the lowest, and so many laps after the start. */
const RULES = 5;
const MARKS = 4;

/** The axes, which stay as they are while only the lines between them move. */
function useAxes(laps: number, highest: number) {
  const t = useTranslations("credit-wheel.chart");
  const { formats } = useSetting();
  const top = roundTicks(highest, RULES).at(-1) ?? 1;
  return useMemo(() => {
    const step = Math.ceil(laps / MARKS);
    const marks = Array.from({ length: Math.floor(laps / step) + 1 }, (_, index) => index * step);
    return {
      scale: { xMax: momentAtLap(laps), yMax: top },
      yTicks: roundTicks(top, RULES).map((value) => ({ value, label: formats.tick(value) })),
      xTicks: marks.map((lap) => ({
        value: momentAtLap(lap),
        label: lap === 0 ? t("start") : t("lap", { lap }),
      })),
    };
  }, [laps, top, formats, t]);
}

/** What the chart shows: what is available, what is owed, and the interest so far, at every moment. */
export function usePicture(model: Model) {
  const t = useTranslations("credit-wheel.chart");
  const { formats } = useSetting();
  const exact = useMemo(
    () => ({
      available: courseOf(model, "available"),
      owed: courseOf(model, "owed"),
      lender: courseOf(model, "lender"),
    }),
    [model],
  );
  const drawn = useMemo(
    () =>
      lines.map((id): ChartLine => {
        const amount = formats.money(exact[id].at(-1)?.y ?? 0, { whole: true });
        return {
          id,
          tone: tones[id],
          points: exact[id],
          label: t(`label.${id}`, { amount }),
          brief: t(`brief.${id}`, { amount }),
        };
      }),
    [exact, formats, t],
  );
  const highest = Math.max(
    model.terms.limit,
    ...lines.flatMap((id) => exact[id].map(({ y }) => y)),
  );
  return { lines: drawn, exact, ...useAxes(model.laps.length, highest) };
}
