"use client";

import { useFormatter, useTranslations } from "use-intl";
import { studyRecord } from "@/lib/progress/study-record";
import type { OverviewLesson } from "../progress-overview";
import { useProgressLog } from "../use-progress";
import { useCheckCode } from "./use-check-code";

type Props = { lessons: readonly OverviewLesson[]; version: string; name: string };

/** What comes out of the printer: what was done and when, and what this paper is not. Not on the screen. */
export function PaperRecord({ lessons, version, name }: Props) {
  const t = useTranslations("yours.paper");
  const format = useFormatter();
  const { events } = useProgressLog();
  const code = useCheckCode(events);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const day = (at: string | number) =>
    format.dateTime(new Date(at), { dateStyle: "medium", timeZone });
  const rows = studyRecord(events, lessons);
  const title = (id: string) => lessons.find((lesson) => lesson.id === id)?.title;
  const columns = ["lesson", "answered", "first-try", "days"] as const;
  return (
    <div className="hidden print:block" data-paper>
      <h2 className="font-serif text-3xl">{t("title")}</h2>
      <p className="mt-2">
        {name ? t("of", { name, date: day(Date.now()) }) : t("printed", { date: day(Date.now()) })}
      </p>
      {rows.length === 0 ? <p className="mt-4">{t("nothing")}</p> : null}
      {rows.length > 0 ? (
        <table className="mt-4 w-full text-left text-base tabular-nums">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" className="py-1 pr-4 font-semibold">
                  {t(`column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, answered, total, firstTry, from, to }) => (
              <tr key={id} className="border-line border-t align-top">
                <th scope="row" className="py-1 pr-4 font-normal">
                  {title(id)}
                </th>
                <td className="py-1 pr-4">{t("of-total", { count: answered, total })}</td>
                <td className="py-1 pr-4">{t("of-total", { count: firstTry, total: answered })}</td>
                <td className="py-1">
                  {day(from) === day(to) ? day(from) : `${day(from)} – ${day(to)}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <p className="mt-6 border-line border-t pt-3">{t("is-not")}</p>
      <p className="mt-2 text-sm">
        {t("version", { version })}
        {code ? ` ${t("code", { code })}` : null}
      </p>
    </div>
  );
}
