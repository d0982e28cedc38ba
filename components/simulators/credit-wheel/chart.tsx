"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { LineChart } from "@/components/charts/line-chart";
import { place } from "@/components/charts/scale";
import { useSetting } from "../scenario";
import { momentsOf } from "./moments";
import { type Line, lines as names } from "./series";
import { usePlace } from "./stage";
import { useModel } from "./use-model";
import { useMomentSentence } from "./use-moment-sentence";
import { usePicture } from "./use-picture";

const isLine = (id: string): id is Line => names.some((name) => name === id);

/** Owed and available over the laps, and the interest beneath them. A dashed line marks where the ring stands. */
export const LapChart = memo(function LapChart() {
  const model = useModel();
  const t = useTranslations("credit-wheel.chart");
  const { formats } = useSetting();
  const sentence = useMomentSentence();
  const [wanted] = usePlace();
  const { lines, exact, scale, xTicks, yTicks } = usePicture(model);
  const moments = momentsOf(model);

  function readPoint(id: string, x: number) {
    const moment = moments[x];
    const y = isLine(id) ? exact[id][x]?.y : undefined;
    if (!moment || y === undefined) return null;
    return { y, sentence: t(`point.${id}`, { what: sentence(moment), amount: formats.money(y) }) };
  }

  return (
    <LineChart
      lines={lines}
      scale={scale}
      xTicks={xTicks}
      yTicks={yTicks}
      title={t("title")}
      hint={t("hint")}
      readPoint={readPoint}
      under={
        <span
          className="absolute inset-y-0 border-control border-l border-dashed"
          style={{ left: `${place(scale, { x: Math.min(wanted, scale.xMax), y: 0 }).left}%` }}
          aria-hidden="true"
        />
      }
    />
  );
});
