"use client";

import { useTranslations } from "use-intl";
import { useProgressLog } from "@/components/progress/use-progress";
import { learnedCount } from "@/lib/progress/learned";

type Props = { course: readonly { id: string; items: readonly string[] }[]; href: string };

/** How much of the course is learned; also the way to the progress page. */
export function Learned({ course, href }: Props) {
  const t = useTranslations("layout");
  const { events } = useProgressLog();
  const learned = learnedCount(events, course);
  return (
    <a href={href} className="inline-flex min-h-11 items-center text-soft hover:text-ink">
      {learned ? t("learned", { learned, total: course.length }) : t("progress")}
    </a>
  );
}
