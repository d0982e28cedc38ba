import { useFormatter, useTranslations } from "use-intl";
import { dayOf, startOfDay } from "@/lib/progress/day";
import type { LessonProgress } from "@/lib/progress/derive";
import type { OverviewLesson } from "./progress-overview";

type Props = { lessons: readonly OverviewLesson[]; progress: readonly LessonProgress[] };

export function LessonTable({ lessons, progress }: Props) {
  const t = useTranslations("progress");
  const rows = lessons.flatMap((lesson) => {
    const own = progress.find(({ id }) => id === lesson.id);
    return own && (lesson.href !== null || own.status !== "new") ? [{ lesson, own }] : [];
  });
  return (
    <table className="w-full text-left text-base tabular-nums">
      <thead className="text-sm text-soft">
        <tr>
          <th className="py-2 pr-4 font-normal" scope="col">
            {t("column.lesson")}
          </th>
          <th className="py-2 pr-4 font-normal" scope="col">
            {t("column.status")}
          </th>
          <th className="py-2 font-normal" scope="col">
            {t("column.review")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ lesson, own }) => (
          <tr key={lesson.id} className="border-t border-line align-top">
            <th className="py-3 pr-4 font-normal" scope="row">
              {lesson.href === null ? (
                lesson.title
              ) : (
                <a className="underline underline-offset-4" href={lesson.href}>
                  {lesson.title}
                </a>
              )}
            </th>
            <td className="py-3 pr-4">
              {t(`status.${own.status}`, { answered: own.answered, total: own.total })}
            </td>
            <td className="py-3">
              <Review day={own.nextReview} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Review({ day }: { day: number | null }) {
  const t = useTranslations("progress");
  const format = useFormatter();
  if (day === null) return t("review.none");
  if (day <= dayOf(Date.now())) return t("review.now");
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return format.dateTime(startOfDay(day), { dateStyle: "medium", timeZone });
}
