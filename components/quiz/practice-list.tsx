"use client";

import { useMemo, useState } from "react";
import { useProgress } from "@/components/progress/use-progress";
import type { Currency } from "@/lib/i18n/locales";
import type { LessonProgress } from "@/lib/progress/derive";
import type { Item } from "@/lib/quiz/schema";
import { PracticeRound } from "./practice-round";

export type PracticeLesson = {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Item[];
};

type Props = { lessons: readonly PracticeLesson[]; currency?: Currency | undefined };

/** The practice page below its title: what is due, one question at a time, and an end. */
export function PracticeList({ lessons, currency }: Props) {
  const course = useMemo(
    () => lessons.map(({ id, items }) => ({ id, items: items.map((item) => item.id) })),
    [lessons],
  );
  const progress = useProgress(course);
  const [round, setRound] = useState(1);
  return (
    <div className="min-h-96">
      {progress ? (
        <PracticeRound
          key={round}
          due={progress.queue}
          nextReview={earliestReview(progress.lessons)}
          lessons={lessons}
          currency={currency}
          onMore={() => setRound(round + 1)}
        />
      ) : null}
    </div>
  );
}

function earliestReview(lessons: readonly LessonProgress[]): number | null {
  const known = lessons.map(({ nextReview }) => nextReview).filter((time) => time !== null);
  return known.length > 0 ? Math.min(...known) : null;
}
