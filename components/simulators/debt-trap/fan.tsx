"use client";

import { memo, useMemo } from "react";
import { useTranslations } from "use-intl";
import { FanChart } from "@/components/charts/fan-chart";
import type { ChartLine } from "@/components/charts/scale";
import type { Values } from "@/lib/parameters";
import { useSetting } from "../scenario";
import { lineOf } from "./fan-line";
import { leversOf } from "./levers";
import type { Spread, StudyResult } from "./study";
import { useAxes } from "./use-axes";
import { useLeverName } from "./use-lever-name";

type Props = { shown: StudyResult; results: readonly StudyResult[]; values: Values };

/** The spread of debt over time under the change chosen, and beside it the middle household as it is without one. */
export const Fan = memo(function Fan({ shown, results, values }: Props) {
  const t = useTranslations("debt-trap.chance.fan");
  const { formats } = useSetting();
  const name = useLeverName(values);
  const months = shown.fan.length - 1;
  const usual = results.find(({ id }) => id === "usual") ?? shown;
  // One scale for all changes, so that going from one to another shows the difference.
  const highest = Math.max(...results.flatMap(({ fan }) => fan.map(({ p90 }) => p90)), 1);
  const axes = useAxes(months, highest);
  const changed = leversOf(values).find(({ id }) => id === shown.id)?.values ?? values;
  const line = lineOf(changed);
  const { yMax } = axes.scale;

  const lines = useMemo((): ChartLine[] => {
    const course = (fan: readonly Spread[], key: keyof Spread) =>
      fan.map((spread, x) => ({ x, y: spread[key] }));
    const level = line !== null && line <= yMax ? line : null;
    const amount = formats.money(level ?? 0, { whole: true });
    const labelled = (id: string) => ({ id, label: t(id, { amount }), brief: t(id, { amount }) });
    return [
      ...(level === null
        ? []
        : [
            {
              ...labelled("line"),
              tone: "ink" as const,
              open: true,
              points: [
                { x: 0, y: level },
                { x: months, y: level },
              ],
            },
          ]),
      { ...labelled("p90"), tone: "soft", points: course(shown.fan, "p90"), open: true },
      ...(shown === usual
        ? []
        : [
            {
              ...labelled("before"),
              tone: "guess" as const,
              points: course(usual.fan, "p50"),
              open: true,
            },
          ]),
      { ...labelled("p50"), tone: "debt", points: course(shown.fan, "p50"), open: true },
    ];
  }, [shown, usual, line, yMax, months, formats, t]);

  const bands = useMemo(() => {
    const band = (id: string, low: keyof Spread, high: keyof Spread, share: number) => ({
      id,
      label: t(id, { share: formats.percent(share) }),
      points: shown.fan.map((spread, x) => ({ x, low: spread[low], high: spread[high] })),
    });
    return [band("wide", "p10", "p90", 80), band("narrow", "p25", "p75", 50)];
  }, [shown, formats, t]);

  function readPoint(id: string, x: number) {
    const month = Math.floor(x);
    if (id === "line")
      return { y: line ?? 0, sentence: t("point.line", { amount: formats.money(line ?? 0) }) };
    const spread = (id === "before" ? usual : shown).fan[month];
    if (!spread) return null;
    const y = id === "p90" ? spread.p90 : spread.p50;
    const amount = formats.money(y, { whole: true });
    const time = formats.duration(month);
    return { y, sentence: t(month === 0 ? "point.start" : `point.${id}`, { amount, time }) };
  }

  return (
    <div className="mt-3 mb-4">
      <p className="font-semibold text-base">{name(shown.id)}</p>
      <FanChart
        {...axes}
        lines={lines}
        bands={bands}
        title={t("title")}
        hint={t("hint")}
        readPoint={readPoint}
      />
    </div>
  );
});
