"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { LineChart } from "@/components/charts/line-chart";
import { valueAt } from "@/components/charts/scale";
import { useSetting } from "../scenario";
import { doublingAt, yearRow } from "./series";
import { useModel } from "./use-model";
import { usePicture } from "./use-picture";

/** The truth as a curve, beside the guess, the straight line and the stair of doublings. */
export const GrowthChart = memo(function GrowthChart() {
  const model = useModel();
  const t = useTranslations("compound-growth.chart");
  const { formats } = useSetting();
  const { lines, scale, xTicks, yTicks } = usePicture(model);

  function readPoint(id: string, x: number) {
    if (id === "stair") return readStair(x);
    const line = lines.find((each) => each.id === id);
    const time = formats.years(x);
    if (line && id === "guess") {
      const y = valueAt(line, x) ?? 0;
      return { y, sentence: t("point.guess", { time, owed: formats.money(y, { whole: true }) }) };
    }
    const { owed, straight, interest } = yearRow(model, x);
    const y = id === "curve" ? owed : straight;
    const words = { time, owed: formats.money(y), interest: formats.money(interest) };
    return { y, sentence: t(x === 0 ? "point.start" : `point.${id}`, words) };
  }

  /** The last doubling up to here. */
  function readStair(x: number) {
    const count = model.doubling ? Math.floor(x / model.doubling + 1e-9) : 0;
    const step = doublingAt(model, count);
    const y = step?.amount ?? model.terms.balance;
    if (!step || count === 0) return { y, sentence: t("point.start", { owed: formats.money(y) }) };
    const time = formats.duration(Math.round(12 * step.years));
    return { y, sentence: t("point.stair", { count, time, owed: formats.money(y) }) };
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
