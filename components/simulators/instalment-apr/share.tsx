"use client";

import { memo, useMemo } from "react";
import { useTranslations } from "use-intl";
import { LineChart } from "@/components/charts/line-chart";
import { type ChartLine, roundTicks } from "@/components/charts/scale";
import { Result } from "../frame/result";
import { useScenario, useSetting } from "../scenario";
import type { Model } from "./model";
import { sharePoints } from "./series";
import { useModel } from "./use-model";
import { useMonthTicks } from "./use-picture";

/** The same fee each month as a share of what is still owed: it climbs while the debt falls. */
export const Share = memo(function Share() {
  const t = useTranslations("instalment-apr.share");
  const { figures, formats } = useScenario();
  const model = useModel();
  const points = useMemo(() => sharePoints(model), [model]);
  if (points.length === 0) return <p className="text-base">{t("none")}</p>;
  const share = (name: string) => (
    <Result name={name} value={figures[name] ?? "none"} className="font-semibold text-debt">
      {formats.percent(Number(figures[name]))}
    </Result>
  );
  return (
    <>
      <p className="text-base">
        {t.rich(model.plan.kind === "yearly" ? "level" : "words", {
          first: () => share("share-first"),
          last: () => share("share-last"),
        })}
      </p>
      <ShareChart model={model} points={points} />
    </>
  );
});

function ShareChart({ model, points }: { model: Model; points: ChartLine["points"] }) {
  const t = useTranslations("instalment-apr.share");
  const hint = useTranslations("instalment-apr.chart");
  const { formats } = useSetting();
  const months = model.plan.payments;
  const xTicks = useMonthTicks(months);
  const first = points[0]?.y ?? 0;
  const lines = useMemo((): ChartLine[] => {
    const end = formats.percent(points.at(-1)?.y ?? 0);
    const base = formats.percent(first);
    return [
      {
        id: "share",
        tone: "debt",
        points,
        label: t("label", { share: end }),
        brief: t("label-brief", { share: end }),
      },
      {
        id: "base",
        tone: "pay",
        points: [
          { x: 0, y: first },
          { x: months, y: first },
        ],
        open: true,
        label: t("base", { share: base }),
        brief: t("base-brief", { share: base }),
      },
    ];
  }, [points, first, months, formats, t]);
  const top = roundTicks(Math.max(...points.map(({ y }) => y), 0.01) * 1.1, 4).at(-1) ?? 1;
  const axes = useMemo(
    () => ({
      scale: { xMax: months, yMax: top },
      yTicks: roundTicks(top, 4).map((value) => ({
        value,
        label: formats.percent(Number(value.toPrecision(6))),
      })),
    }),
    [months, top, formats],
  );

  function readPoint(id: string, x: number) {
    const month = Math.max(1, x);
    const point = points[month - 1];
    if (!point) return null;
    if (id === "base")
      return { y: first, sentence: t("base-point", { month, share: formats.percent(first) }) };
    return { y: point.y, sentence: t("point", { month, share: formats.percent(point.y) }) };
  }

  return (
    <LineChart
      {...axes}
      lines={model.plan.kind === "yearly" ? lines.slice(0, 1) : lines}
      xTicks={xTicks}
      title={t("chart")}
      hint={hint("hint")}
      readPoint={readPoint}
    />
  );
}
