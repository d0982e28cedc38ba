"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { LineChart } from "@/components/charts/line-chart";
import { useSetting } from "../scenario";
import { type FutureId, leftAfter, spanOf } from "./series";
import { useModel } from "./use-model";
import { usePicture } from "./use-picture";

const isFuture = (id: string): id is FutureId => ["own", "calm", "second"].includes(id);

/** Two futures and the line between them, the guess of it dotted beneath. */
export const FuturesChart = memo(function FuturesChart() {
  const model = useModel();
  const t = useTranslations("debt-trap.chart");
  const { formats } = useSetting();
  const { lines, scale, xTicks, yTicks } = usePicture(model);

  function readPoint(id: string, x: number) {
    if (!isFuture(id)) {
      const level = lines.find((line) => line.id === id);
      const y = level?.points[0]?.y;
      if (y === undefined) return null;
      return { y, sentence: t(`point.${id}`, { amount: formats.money(y) }) };
    }
    const month = Math.floor(x);
    const y = leftAfter(model[id], month);
    if (y === null || y > scale.yMax) return null;
    const left = formats.money(y);
    const span = spanOf(model[id], month, month);
    if (month === 0 || !span) return { y, sentence: t("point.start", { left }) };
    const time = formats.duration(month);
    const interest = formats.money(span.interest);
    return { y, sentence: t(`point.${id}`, { time, left, interest }) };
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
    />
  );
});
