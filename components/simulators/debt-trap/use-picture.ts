"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { type ChartLine, roundTicks, type Tone } from "@/components/charts/scale";
import { useSetting } from "../scenario";
import type { Future } from "./futures";
import type { Model } from "./model";
import { courseOf, type FutureId, futuresShown, topOf, within } from "./series";
import { major } from "./terms";
import { useAxes } from "./use-axes";

const tones: Record<FutureId, Tone> = { own: "pay", calm: "ok", second: "debt" };

/** What the chart shows of a model: the line, two futures, the guess, and the axes around them. */
export function usePicture(model: Model) {
  const { guess } = useSetting().state;
  const guessed = typeof guess === "number" ? guess : null;
  const { months } = model;
  const highest = topOf(model, guessed);
  const top = roundTicks(highest, 5).at(-1) ?? 1;
  const [first, other] = futuresShown(model);
  const own = useFuture(first, model[first], months, top);
  const beside = useFuture(other, model[other], months, top);
  const line = useLevel(
    "line",
    model.ground.line === null ? null : major(model.ground.line),
    months,
  );
  const guessLine = useLevel("guess", guessed, months);
  const lines = useMemo(
    () =>
      [own, beside, line, guessLine].filter(
        (each): each is ChartLine => each !== null && (each.points[0]?.y ?? 0) <= top,
      ),
    [own, beside, line, guessLine, top],
  );
  return { lines, ...useAxes(months, highest) };
}

/** One future's line; it stays as it is while only the other one changes. */
function useFuture(id: FutureId, future: Future, months: number, top: number): ChartLine {
  const t = useTranslations("debt-trap.chart.label");
  const { formats } = useSetting();
  return useMemo(() => {
    const { points, cut } = within(courseOf(future), months, top);
    const start = formats.money(major(future.start), { whole: true });
    const { outcome } = future.run;
    const end = outcome.kind === "cleared" ? outcome.months : null;
    const state = end === null ? "never" : "clears";
    return {
      id,
      tone: tones[id],
      points,
      label: t(`${id}-${state}`, { start, time: formats.duration(end ?? 0) }),
      brief: t(`${id}-${state}-brief`, { start, time: formats.brief(end ?? 0) }),
      open: cut || end === null,
    };
  }, [id, future, months, top, formats, t]);
}

/** A level across the whole picture: the line itself, or a guess of it. */
function useLevel(id: "line" | "guess", level: number | null, months: number): ChartLine | null {
  const t = useTranslations("debt-trap.chart.label");
  const { formats } = useSetting();
  return useMemo(() => {
    if (level === null) return null;
    const amount = formats.money(level, { whole: level >= 1000 });
    return {
      id,
      tone: id === "line" ? "ink" : "guess",
      points: [
        { x: 0, y: level },
        { x: months, y: level },
      ],
      label: t(id, { amount }),
      brief: t(`${id}-brief`, { amount }),
      open: true,
    };
  }, [id, level, months, formats, t]);
}
