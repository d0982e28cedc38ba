"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { type ChartLine, roundTicks, type Tone, thin } from "@/components/charts/scale";
import { useSetting } from "../scenario";
import type { Model, Way, WayId } from "./model";
import { balances, monthsInView, waysShown, within } from "./series";
import { timeTicks } from "./time-ticks";

/** Enough points for a smooth line, few enough to redraw during a drag. */
const POINTS = 60;

/** A debt that runs away is followed to twice its start. */
const ROOM = 2;

const tones: Record<WayId, Tone> = { with: "debt", without: "pay", kept: "ok" };

/** The axes, which stay as they are while only the lines between them move. */
function useAxes(months: number, highest: number) {
  const t = useTranslations("two-bills.chart");
  const { formats } = useSetting();
  const top = roundTicks(highest * 1.02, 5).at(-1) ?? 1;
  return useMemo(
    () => ({
      scale: { xMax: months, yMax: top },
      yTicks: roundTicks(top, 5).map((value) => ({ value, label: formats.tick(value) })),
      xTicks: timeTicks(months).map(({ months: value, monthly }) => {
        if (value === 0) return { value, label: t("now") };
        const label = monthly
          ? t("month-tick", { count: value })
          : t("year-tick", { count: value / 12 });
        return { value, label };
      }),
    }),
    [months, top, formats, t],
  );
}

/** What the chart shows of a model: lines with their labels, and the axes around them. */
export function usePicture(model: Model) {
  const months = monthsInView(model);
  const most = ROOM * model.balance;
  const highest = Math.max(
    ...waysShown(model).flatMap((way) =>
      within(balances(model[way].run), months, most).map(({ y }) => y),
    ),
  );
  const axes = useAxes(months, highest);
  const top = axes.scale.yMax;
  const beside = useWay("with", model.with, months, top);
  const without = useWay("without", model.without, months, top);
  const kept = useWay("kept", model.kept, months, top);
  const ways = waysShown(model);
  const three = ways.includes("kept");
  const lines = useMemo(
    () => [beside, without, ...(three ? [kept] : [])],
    [beside, without, kept, three],
  );
  return { lines, ...axes };
}

/** One line; it stays as it is while only the others change. */
function useWay(id: WayId, { payment, run }: Way, months: number, top: number): ChartLine {
  const t = useTranslations("two-bills.chart.label");
  const { formats } = useSetting();
  return useMemo(() => {
    const exact = balances(run);
    const points = within(exact, months, top);
    const end = run.summary.months;
    const words = {
      payment: formats.money(payment),
      time: end === null ? t("never") : formats.duration(end),
    };
    return {
      id,
      tone: tones[id],
      points: thin(points, POINTS),
      label: t(id, words),
      brief: t(`${id}-brief`, {
        ...words,
        time: end === null ? words.time : formats.brief(end),
      }),
      open: end === null,
    };
  }, [id, run, payment, months, top, formats, t]);
}
