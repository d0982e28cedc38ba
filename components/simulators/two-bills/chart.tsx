"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { LineChart } from "@/components/charts/line-chart";
import { useSetting } from "../scenario";
import { major, type WayId } from "./model";
import { balances } from "./series";
import { useModel } from "./use-model";
import { usePicture } from "./use-picture";

const isWay = (id: string): id is WayId => ["with", "without", "kept"].includes(id);

/** What is left of the debt when each answer is kept up, and what the spare cash makes of them. */
export const BalanceChart = memo(function BalanceChart() {
  const model = useModel();
  const t = useTranslations("two-bills.chart");
  const { formats } = useSetting();
  const { lines, scale, xTicks, yTicks } = usePicture(model);

  function readPoint(id: string, x: number) {
    if (!isWay(id)) return null;
    const point = balances(model[id].run)[x];
    if (!point || point.y > scale.yMax) return null;
    const left = formats.money(point.y);
    const statement = model[id].run.statements[x - 1];
    if (!statement) return { y: point.y, sentence: t("point.start", { left }) };
    const interest = formats.money(major(statement.interest));
    const payment = formats.money(model[id].payment);
    const time = formats.duration(x);
    return { y: point.y, sentence: t("point.way", { payment, time, left, interest }) };
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
