"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { LineChart } from "@/components/charts/line-chart";
import { valueAt } from "@/components/charts/scale";
import { useSetting } from "../scenario";
import { dayRow } from "./series";
import { useModel } from "./use-model";
import { usePicture } from "./use-picture";

/** Interest over the days of a year: paid as it comes, and left unpaid. */
export const InterestChart = memo(function InterestChart() {
  const model = useModel();
  const t = useTranslations("rate-converter.chart");
  const { formats } = useSetting();
  const { lines, scale, xTicks, yTicks } = usePicture(model);

  function readPoint(id: string, x: number) {
    const time = formats.days(x);
    if (id === "guess") {
      const line = lines.find((each) => each.id === id);
      const y = line ? valueAt(line, x) : null;
      return y === null
        ? null
        : { y, sentence: t("point.guess", { time, amount: formats.money(Math.round(y)) }) };
    }
    const row = dayRow(model, x);
    const y = id === "unpaid" ? row.unpaid : row.straight;
    return { y, sentence: t(`point.${id}`, { time, amount: formats.money(y) }) };
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
