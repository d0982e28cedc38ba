"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import type { ChartLine, Tone } from "@/components/charts/scale";
import { thin } from "@/components/charts/scale";
import { useSetting } from "../scenario";
import { major } from "./terms";
import { useAxes } from "./use-axes";
import type { Wheel } from "./wheel";
import { type WheelLine, wheelCourse } from "./wheel-series";

const POINTS = 120;

const tones: Record<WheelLine, Tone> = { all: "debt", first: "pay", others: "ok" };

/** What the wheel's chart shows: all debts, the first lender's and the others', under the limits. */
export function useWheelPicture(wheel: Wheel) {
  const t = useTranslations("debt-trap.wheel");
  const { formats } = useSetting();
  const months = Math.max(6, wheel.run.months.length);
  const limits = major(wheel.binding.limit);
  const courses = useMemo(
    () => ({
      all: wheelCourse(wheel, "all"),
      first: wheelCourse(wheel, "first"),
      others: wheelCourse(wheel, "others"),
    }),
    [wheel],
  );
  const highest = Math.max(...courses.all.map(({ y }) => y), 1);
  const near = limits <= 2.5 * highest;
  const lines = useMemo((): ChartLine[] => {
    const list = (ids: readonly string[]) =>
      ids.map((id) => t(`lender.${id}`)).join(t("label.and"));
    const words = {
      names: list(wheel.plan.lenders.slice(1).map(({ id }) => id)),
      able: list(wheel.binding.ids),
      amount: formats.money(limits, { whole: true }),
    };
    const line = (id: WheelLine): ChartLine => ({
      id,
      tone: tones[id],
      points: thin(courses[id], POINTS),
      label: t(`label.${id}`, words),
      brief: t(`label.${id}`, words),
      open: wheel.run.outcome.kind !== "cleared",
    });
    const level: ChartLine = {
      id: "limits",
      tone: "ink",
      points: [
        { x: 0, y: limits },
        { x: months, y: limits },
      ],
      label: t("label.limits", words),
      brief: t("label.limits-brief", words),
      open: true,
    };
    return [line("all"), line("first"), line("others"), ...(near ? [level] : [])];
  }, [wheel, courses, limits, near, months, formats, t]);
  const axes = useAxes(months, 1.05 * Math.max(highest, near ? limits : 0));
  return { lines, courses, limits, ...axes };
}
