"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { LineChart } from "@/components/charts/line-chart";
import { useSetting } from "../scenario";
import { useModel } from "./use-model";
import { useWheelPicture } from "./use-wheel-picture";
import type { WheelLine } from "./wheel-series";

const isLine = (id: string): id is WheelLine => ["all", "first", "others"].includes(id);

/** What each lender is owed while one pays the other, and where the limits end it. */
export const WheelChart = memo(function WheelChart() {
  const { wheel } = useModel();
  const t = useTranslations("debt-trap.wheel.chart");
  const { formats } = useSetting();
  const { lines, courses, limits, scale, xTicks, yTicks } = useWheelPicture(wheel);

  function readPoint(id: string, x: number) {
    if (!isLine(id))
      return { y: limits, sentence: lines.find((line) => line.id === id)?.label ?? "" };
    const point = courses[id][Math.floor(x)];
    if (!point) return null;
    const left = formats.money(point.y);
    if (point.x === 0) return { y: point.y, sentence: t("start", { left }) };
    const borrowed = formats.money((wheel.run.months[point.x - 1]?.borrowed ?? 0) / 100);
    return {
      y: point.y,
      sentence: t(id, { time: formats.duration(point.x), left, borrowed }),
    };
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
