"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { useCourseProgress } from "./use-course-progress";

type Props = { lesson: string; items: readonly string[] };

/** "learned", "review due" or "started 3 of 7" beside a lesson's name; its place is kept while loading. */
export function LessonStatus({ lesson, items }: Props) {
  const t = useTranslations("progress");
  const course = useMemo(() => [{ id: lesson, items }], [lesson, items]);
  const own = useCourseProgress(course)?.lessons[0];
  const known = own && own.status !== "new";
  return (
    <span className="inline-block min-w-28 text-sm text-soft" data-status={own?.status}>
      {known ? t(`status.${own.status}`, { answered: own.answered, total: own.total }) : null}
    </span>
  );
}
