"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { LineChart } from "@/components/charts/line-chart";
import { useSetting } from "../scenario";
import { shareOf } from "./model";
import { major } from "./plan";
import { stackedLevels } from "./series";
import { useModel } from "./use-model";
import { usePicture } from "./use-picture";

/** What is still owed as a staircase, under the flat line of what the fee is counted on. */
export const OwedChart = memo(function OwedChart() {
  const model = useModel();
  const t = useTranslations("instalment-apr.chart");
  const { formats } = useSetting();
  const { lines, scale, xTicks, yTicks } = usePicture(model);
  const { plan, run, cost } = model;

  /** A time x stands for the month that ends there; the first day for itself. */
  function readPoint(id: string, x: number) {
    const month = Math.max(1, x);
    const row = run.rows[month - 1];
    const owed = row ? major(row.opening) : 0;
    if (id === "average") {
      const y = major(cost.averagePrincipal);
      return { y, sentence: t("point.average", { owed: formats.money(y) }) };
    }
    if (id === "stacked") {
      const y = stackedLevels(model)[month - 1] ?? 0;
      return { y, sentence: t("point.stacked", { month, owed: formats.money(y) }) };
    }
    if (x === 0 && id === "owed")
      return { y: owed, sentence: t("point.start", { owed: formats.money(owed) }) };
    if (id === "base") {
      const words = { month, amount: formats.money(plan.amount), owed: formats.money(owed) };
      return { y: plan.amount, sentence: t("point.base", words) };
    }
    if (!row) return null;
    const share = shareOf(run, month - 1);
    const words = {
      month,
      owed: formats.money(owed),
      charge: formats.money(major(row.fee) + major(row.interest)),
      share: formats.percent(Number(share)),
    };
    return { y: owed, sentence: t("point.owed", words) };
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
