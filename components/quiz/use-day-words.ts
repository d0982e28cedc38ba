"use client";

import { useFormatter, useTranslations } from "use-intl";
import { dayOf, startOfDay } from "@/lib/progress/day";

/** A day in words: "tomorrow, Monday, November 23". */
export function useDayWords(): (day: number) => string {
  const t = useTranslations("practice.day");
  const format = useFormatter();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const today = dayOf(Date.now());
  const yearOf = (day: number) => new Date(startOfDay(day)).getFullYear();
  return (day) => {
    if (day <= today) return t("today");
    const year = yearOf(day) === yearOf(today) ? {} : ({ year: "numeric" } as const);
    const date = format.dateTime(startOfDay(day), {
      weekday: "long",
      month: "long",
      day: "numeric",
      ...year,
      timeZone,
    });
    return day === today + 1 ? t("tomorrow", { date }) : date;
  };
}
