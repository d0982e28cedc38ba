"use client";

import { memo, useMemo } from "react";
import { useTranslations } from "use-intl";
import { DayGrid, type GridDay } from "@/components/ui/day-grid";
import { ParameterControl } from "../frame/parameter-control";
import { useParameter } from "../frame/use-parameter";
import { useScenario } from "../scenario";
import { calendarState } from "./calendar-state";
import { monthDay } from "./dates";
import type { Model } from "./model";
import { PartTitle } from "./part-title";
import { pictureOf } from "./picture";
import { useDates } from "./use-dates";
import { useModel } from "./use-model";

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** The purchase on its calendar, with the days it is free of interest and the days that bear some. */
export const Calendar = memo(function Calendar({ level }: { level: 2 | 3 }) {
  const model = useModel();
  const t = useTranslations("billing-cycle.calendar");
  const names = useTranslations("billing-cycle.weekday");
  const { formats, figures } = useScenario();
  const { date } = useDates();
  const { set, locked, hidden } = useParameter("purchase-day");
  const days = useGridDays(model);
  const { terms, schedule } = model;
  const free = figures["free-days"];
  const state = calendarState(model);
  const known = typeof free === "number" ? formats.days(free) : "";
  const sentence = t(`state.${state}`, {
    days: known,
    due: date(schedule.days.due),
    from: date(schedule.days.posted),
  });
  const described = t("described", { date: date(schedule.days.bought), state: sentence });
  return (
    <div className="mt-5">
      <PartTitle level={level}>{t("title")}</PartTitle>
      <p className="mb-2 text-base text-soft">{t("hint")}</p>
      <DayGrid
        days={days}
        weekdays={weekdays.map((weekday) => names(weekday))}
        value={terms.purchaseDay - 1}
        first={0}
        last={30}
        label={t("label")}
        describe={described}
        onChange={(place) => set(place + 1)}
        disabled={locked || hidden}
      />
      <p className="mt-3 min-h-[5.5rem] text-base sm:min-h-14">{sentence}</p>
      <ParameterControl name="purchase-day" describe={() => described} />
    </div>
  );
});

function useGridDays(model: Model): GridDay[] {
  const t = useTranslations("billing-cycle.calendar.mark");
  const { month } = useDates();
  return useMemo(() => {
    const { first, last, free, bearing } = pictureOf(model);
    const { days } = model.schedule;
    const marks = new Map<number, Pick<GridDay, "word" | "shape">>();
    marks.set(days.nextBill, { word: t("bill"), shape: "square" });
    if (days.paid > days.due && days.paid <= last) {
      marks.set(days.paid, { word: t("paid"), shape: "ring" });
    }
    marks.set(days.due, { word: t("due"), shape: "diamond" });
    marks.set(days.bill, { word: t("bill"), shape: "square" });
    marks.set(days.bought, { ...marks.get(days.bought), word: t(model.terms.kind) });
    return Array.from({ length: last - first + 1 }, (_, index): GridDay => {
      const day = first + index;
      const { day: number } = monthDay(day);
      const bears = bearing.some(({ from, to }) => day >= from && day <= to && day >= days.bought);
      const isFree = free !== null && day >= free.from && day <= free.to;
      return {
        key: day,
        text: String(number),
        ...(number === 1 ? { month: month(day) } : {}),
        ...marks.get(day),
        ...(isFree ? { band: "plain" as const } : bears ? { band: "striped" as const } : {}),
      };
    });
  }, [model, t, month]);
}
