"use client";

import { useTranslations } from "use-intl";
import { useProgress } from "@/components/progress/use-progress";

type Props = { course: readonly { id: string; items: readonly string[] }[]; href: string };

/** How much of the course is learned; also the way to the progress page. */
export function Learned({ course, href }: Props) {
  const t = useTranslations("layout");
  const progress = useProgress(course);
  const learned = progress?.lessons.filter(
    ({ status }) => status === "learned" || status === "due",
  ).length;
  return (
    <a href={href} className="inline-flex min-h-11 items-center text-soft hover:text-ink">
      {learned ? t("learned", { learned, total: course.length }) : t("progress")}
    </a>
  );
}
