"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { useHandOut } from "@/components/ui/hand-out";
import type { ReviewDay } from "@/lib/progress/coming-reviews";
import { dateOfDay } from "@/lib/progress/day";
import { MOST_A_DAY } from "@/lib/progress/most-a-day";
import type { OverviewConcept } from "../concept-map";
import { useReaderFormats } from "../use-reader-formats";
import { fileName } from "./file-name";

type Props = { coming: readonly ReviewDay[]; concepts: readonly OverviewConcept[] };

/** The days of reviews for the reader's own calendar: what they are about, and nothing about how they went. */
export function ReviewDates({ coming, concepts }: Props) {
  const t = useTranslations("yours.dates");
  const { locale } = useReaderFormats();
  const { give, shown } = useHandOut(t("text"));
  const [failed, setFailed] = useState(false);

  function about(items: readonly string[]): string {
    const asked = concepts.filter((concept) => concept.items.some((id) => items.includes(id)));
    const address = `${window.location.origin}/${locale}/practice`;
    return [...asked.map(({ title }) => title), t("note", { most: MOST_A_DAY }), address].join(
      "\n",
    );
  }

  async function save() {
    try {
      const { calendarText } = await import("@/lib/calendar/calendar-text");
      const days = coming.map(({ day, items }) => ({
        id: `review-${dateOfDay(day)}`,
        date: dateOfDay(day),
        title: t("event"),
        note: about(items),
      }));
      const text = calendarText(t("calendar"), days, new Date(), false);
      setFailed(false);
      give({ name: `${fileName("reviews", new Date())}.ics`, type: "text/calendar", text });
    } catch {
      setFailed(true);
    }
  }

  return (
    <div className="space-y-3">
      <h3 className="font-serif text-xl">{t("title")}</h3>
      <p className="text-base text-soft">{t("why", { most: MOST_A_DAY })}</p>
      <p>
        <Button onClick={() => void save()}>{t("save")}</Button>
      </p>
      <p role="status" className="text-base empty:hidden">
        {failed ? t("failed") : null}
      </p>
      {shown}
    </div>
  );
}
