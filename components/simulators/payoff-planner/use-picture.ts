"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { roundTicks } from "@/components/charts/scale";
import type { Layer } from "@/components/charts/stack";
import { useSetting } from "../scenario";
import { firstToLast } from "./model";
import { balancesOf } from "./steps";
import { type Plan, useDebtNames } from "./use-plan";

const YEAR_STEPS = [1, 2, 3, 5, 10, 20, 50];

/** At most six times below the plot: months for a short plan, else round numbers of years. */
function timeTicks(months: number) {
  const monthly = months <= 36;
  const years = YEAR_STEPS.find((step) => months / 12 / step <= 5) ?? 100;
  const step = monthly ? Math.max(1, Math.ceil(months / 5)) : years * 12;
  const values = Array.from({ length: Math.floor(months / step) + 1 }, (_, index) => index * step);
  return { monthly, values };
}

/** The axes, which stay as they are while only the layers between them move. */
function useAxes(months: number, highest: number) {
  const t = useTranslations("payoff-planner.chart");
  const { formats } = useSetting();
  const top = roundTicks(highest, 4).at(-1) ?? 1;
  return useMemo(() => {
    const times = timeTicks(months);
    return {
      scale: { xMax: Math.max(1, months), yMax: top },
      yTicks: roundTicks(top, 4).map((value) => ({ value, label: formats.tick(value) })),
      xTicks: times.values.map((value) => {
        if (value === 0) return { value, label: t("now") };
        const label = times.monthly
          ? t("month-tick", { count: value })
          : t("year-tick", { count: value / 12 });
        return { value, label };
      }),
    };
  }, [months, top, formats, t]);
}

/** What the chart shows of a plan: the debts as layers, the first to be paid on top, and the axes. */
export function usePicture(plan: Plan) {
  const { model } = plan;
  const nameOf = useDebtNames(plan);
  const balances = useMemo(() => balancesOf(model), [model]);
  const layers = firstToLast(model)
    .reverse()
    .map((place): Layer => {
      const id = model.list.debts[place]?.id ?? "";
      const name = nameOf(id);
      return {
        id,
        label: name,
        brief: name.length > 8 ? `${name.slice(0, 6)}…` : name,
        look: place,
        values: balances[place] ?? [],
      };
    });
  const months = model.plan.months.length;
  let highest = 1;
  for (let month = 0; month <= months; month++) {
    highest = Math.max(
      highest,
      balances.reduce((sum, values) => sum + (values[month] ?? 0), 0),
    );
  }
  return { layers, nameOf, ...useAxes(months, highest) };
}
