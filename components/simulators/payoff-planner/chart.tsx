"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";
import { StackedChart } from "@/components/charts/stacked-chart";
import { useSetting } from "../scenario";
import { monthRows, PAPER_WITH_CHART, stepsOf } from "./steps";
import { usePicture } from "./use-picture";
import { usePlan } from "./use-plan";

/** What is left of each debt, one upon the other: the first to be paid is the top layer, which goes first. */
export const PlanChart = memo(function PlanChart() {
  const plan = usePlan();
  const t = useTranslations("payoff-planner.chart");
  const { formats } = useSetting();
  const { layers, nameOf, scale, xTicks, yTicks } = usePicture(plan);
  const { list, plan: course } = plan.model;

  function readPoint(id: string | null, x: number): string {
    const place = list.debts.findIndex((debt) => debt.id === id);
    const time = formats.months(x);
    const row = x > 0 ? monthRows(course, x - 1, x)[0] : undefined;
    if (!row) {
      const start = place < 0 ? Number(plan.figures.owed) : (list.debts[place]?.balance ?? 0);
      const left = formats.money(start);
      return id === null ? t("start.all", { left }) : t("start.one", { left, name: nameOf(id) });
    }
    const cell = place < 0 ? row.all : row.debts[place];
    const words = {
      time,
      left: formats.money(cell?.left ?? 0),
      interest: formats.money(cell?.interest ?? 0),
      paid: formats.money(cell?.paid ?? 0),
    };
    return id === null ? t("point.all", words) : t("point.one", { ...words, name: nameOf(id) });
  }

  // A page holds the chart or the lines of a long plan, and the lines are what somebody follows.
  const crowded = stepsOf(course).length > PAPER_WITH_CHART;
  return (
    <div className={crowded ? "print:hidden" : undefined}>
      <StackedChart
        layers={layers}
        scale={scale}
        xTicks={xTicks}
        yTicks={yTicks}
        title={t("title")}
        hint={t("hint")}
        readPoint={readPoint}
      />
    </div>
  );
});
