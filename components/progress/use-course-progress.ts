"use client";

import { useEffect, useMemo, useState } from "react";
import type { Course, derive, Progress } from "@/lib/progress/derive";
import { useProgressLog } from "./use-progress";

type Derive = typeof derive;

/**
 * Progress through a course, or null until it is known. Keep `course` the same object between renders. The schedule of reviews is
 * fetched by whoever asks, so that a lesson need not carry it.
 */
export function useCourseProgress(course: Course): Progress | null {
  const { events, status } = useProgressLog();
  const [derived, setDerived] = useState<{ readonly by: Derive } | null>(null);
  useEffect(() => {
    void import("@/lib/progress/derive").then(({ derive }) => setDerived({ by: derive }));
  }, []);
  return useMemo(
    () =>
      derived === null || status === "loading" ? null : derived.by(events, Date.now(), course),
    [course, derived, events, status],
  );
}
