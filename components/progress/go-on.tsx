"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { stopOf } from "@/lib/progress/resume";
import { useProgressLog } from "./use-progress";

type Props = {
  /** The lessons in order. */
  course: readonly {
    readonly id: string;
    readonly title: string;
    readonly items: readonly string[];
  }[];
  /** The address that lessons stand under. */
  room: string;
};

/** The way on: to the first lesson for somebody new, else to where the last answer was given. Its height stays. */
export function GoOn({ course, room }: Props) {
  const t = useTranslations("learn");
  const { events } = useProgressLog();
  const stop = useMemo(() => stopOf(events, course), [events, course]);
  const lesson = course.find(({ id }) => id === stop?.lesson) ?? course[0];
  if (!lesson) return null;
  return (
    <p className="min-h-16 sm:min-h-11">
      <a
        href={`${room}/${lesson.id}${stop?.item ? `#${stop.item}` : ""}`}
        className="inline-flex min-h-11 max-w-full items-center gap-2 text-pay"
      >
        <span className="link line-clamp-2 min-w-0">
          {t(stop ? "go-on" : "begin", { title: lesson.title })}
        </span>
        <span aria-hidden="true">→</span>
      </a>
    </p>
  );
}
