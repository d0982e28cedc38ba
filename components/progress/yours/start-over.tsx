"use client";

import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { standingResets } from "@/lib/progress/resets";
import { record } from "../page-store";
import type { OverviewLesson } from "../progress-overview";
import { useProgressLog, useWholeLog } from "../use-progress";
import { useReaderFormats } from "../use-reader-formats";

const ALL = "";

/** Hides what was done so far, of one lesson or of all, and takes it back. */
export function StartOver({ lessons }: { lessons: readonly OverviewLesson[] }) {
  const t = useTranslations("yours.reset");
  const format = useFormatter();
  const { locale } = useReaderFormats();
  const { events } = useProgressLog();
  const standing = standingResets(useWholeLog()).filter(({ hides }) => hides > 0);
  const [chosen, setChosen] = useState(ALL);
  const [said, setSaid] = useState<"hidden" | "back" | null>(null);
  const lesson = chosen === ALL ? null : chosen;
  const count = events.filter(
    (event) => lesson === null || ("lesson" in event && event.lesson === lesson),
  ).length;
  const begun = lessons.filter(
    ({ id, href }) =>
      href !== null || events.some((event) => "lesson" in event && event.lesson === id),
  );
  const title = (id: string) => lessons.find((one) => one.id === id)?.title ?? t("gone-lesson");
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const time = (at: string) =>
    format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "short", timeZone });

  function hide() {
    record({ kind: "reset", locale, lesson });
    setSaid("hidden");
  }

  function takeBack(reset: string) {
    record({ kind: "undo", locale, reset });
    setSaid("back");
  }

  return (
    <div className="space-y-3">
      <h3 className="font-serif text-xl">{t("title")}</h3>
      <p className="text-base text-soft">{t("why")}</p>
      <div className="grid gap-3 sm:grid-cols-2">
        <Choice
          label={t("what")}
          value={chosen}
          options={[
            { value: ALL, label: t("all") },
            ...begun.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={(value) => {
            setChosen(value);
            setSaid(null);
          }}
        />
      </div>
      <p>
        <Button disabled={count === 0} onClick={hide}>
          {t("hide", { count })}
        </Button>
      </p>
      <p role="status" className="empty:hidden">
        {said ? t(said) : null}
      </p>
      {standing.length > 0 ? (
        <ul className="space-y-2 text-base">
          {standing.map(({ reset, hides }) => (
            <li key={reset.id} className="flex flex-wrap items-center gap-x-4 border-line border-t">
              <span>
                {t("was", {
                  time: time(reset.at),
                  what: reset.lesson === null ? t("all") : title(reset.lesson),
                  count: hides,
                })}
              </span>
              <Button look="text" className="min-h-11" onClick={() => takeBack(reset.id)}>
                {t("undo")}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
