"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { LineChart } from "@/components/charts/line-chart";
import { valueAt } from "@/components/charts/scale";
import { useSetting } from "../scenario";
import { major } from "./model";
import { useModel } from "./use-model";
import { usePicture } from "./use-picture";

/** The runners' balances, the guess dotted beneath them. */
export const PayoffChart = memo(function PayoffChart() {
  const model = useModel();
  const t = useTranslations("minimum-payment.chart");
  const { formats } = useSetting();
  const { lines, exact, scale, xTicks, yTicks } = usePicture(model);

  function readPoint(id: string, x: number) {
    const time = formats.duration(x);
    if (id !== "minimum" && id !== "own") {
      const guess = lines.find((line) => line.id === id);
      const y = guess ? valueAt(guess, x) : null;
      if (y === null) return null;
      return {
        y,
        sentence: t("point.guess", { time, left: formats.money(y, { whole: true }) }),
      };
    }
    const point = exact[id][x];
    if (!point) return null;
    const left = formats.money(point.y);
    const statement = model[id].statements[x - 1];
    if (!statement) return { y: point.y, sentence: t("point.start", { left }) };
    const interest = formats.money(major(statement.interest));
    return { y: point.y, sentence: t(`point.${id}`, { time, left, interest }) };
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
