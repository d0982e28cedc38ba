"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { monthDay } from "./dates";

/** Day numbers as people write them, without the year. */
export function useDates() {
  const t = useTranslations("billing-cycle");
  return useMemo(() => {
    const words = (dayNumber: number, form: "date" | "brief-date") => {
      const { month, day } = monthDay(dayNumber);
      const name = t(form === "date" ? `month.${month}` : `brief-month.${month}`);
      return t(form, { month: name, day });
    };
    return {
      date: (dayNumber: number) => words(dayNumber, "date"),
      brief: (dayNumber: number) => words(dayNumber, "brief-date"),
      month: (dayNumber: number) => t(`brief-month.${monthDay(dayNumber).month}`),
    };
  }, [t]);
}
