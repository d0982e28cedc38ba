"use client";

import { useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { useCourseProgress } from "@/components/progress/use-course-progress";
import type { Currency } from "@/lib/i18n/locales";
import type { Progress } from "@/lib/progress/derive";
import { MOST_A_DAY } from "@/lib/progress/most-a-day";
import type { Item } from "@/lib/quiz/schema";
import { ComingReviews } from "./coming-reviews";
import { PracticeBanks } from "./practice-banks";
import { fragmentOf, type Practice, practiceIn, useFragment } from "./practice-choice";
import { PracticeRound } from "./practice-round";

export type PracticeLesson = {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Item[];
};

export type PracticeConcept = { readonly id: string; readonly title: string };

type Props = {
  lessons: readonly PracticeLesson[];
  concepts: readonly PracticeConcept[];
  currency?: Currency | undefined;
};

/** The practice page below its title: today's review, what comes next, and every question to choose from. */
export function PracticeList({ lessons, concepts, currency }: Props) {
  const t = useTranslations("practice");
  const course = useMemo(
    () => lessons.map(({ id, items }) => ({ id, items: items.map((item) => item.id) })),
    [lessons],
  );
  const progress = useCourseProgress(course);
  const { fragment, moved } = useFragment();
  const [round, setRound] = useState(1);
  const practice = practiceIn(fragment, { lessons, concepts });
  const chosen = fragmentOf(practice);
  // As high as the screen, so that nothing that is seen moves when the log has been read.
  if (!progress) return <div className="min-h-dvh" />;
  return (
    <div className="min-h-dvh space-y-12">
      <section className="space-y-4" data-practice={chosen}>
        <h2 className="font-serif text-2xl">
          {titleOf(practice, lessons, concepts) ?? t(practice.kind)}
        </h2>
        {practice.kind === "review" ? (
          <p className="text-base text-soft">{t("review-why", { most: MOST_A_DAY })}</p>
        ) : (
          <p>
            <a className="link" href={fragmentOf({ kind: "review" })}>
              {t("back")}
            </a>
          </p>
        )}
        <PracticeRound
          key={`${chosen} ${round}`}
          practice={practice}
          ask={idsOf(practice, lessons, progress)}
          progress={progress}
          lessons={lessons}
          currency={currency}
          takeFocus={moved || round > 1}
          onAgain={() => setRound(round + 1)}
        />
      </section>
      <ComingReviews coming={progress.coming} lessons={lessons} concepts={concepts} />
      <PracticeBanks lessons={lessons} concepts={concepts} fresh={progress.fresh.length > 0} />
    </div>
  );
}

function titleOf(
  practice: Practice,
  lessons: readonly PracticeLesson[],
  concepts: readonly PracticeConcept[],
): string | undefined {
  if (!("id" in practice)) return undefined;
  const list = practice.kind === "lesson" ? lessons : concepts;
  return list.find(({ id }) => id === practice.id)?.title;
}

function idsOf(
  practice: Practice,
  lessons: readonly PracticeLesson[],
  progress: Progress,
): readonly string[] {
  if (practice.kind === "review") return progress.review;
  if (practice.kind === "new") return progress.fresh;
  if (!("id" in practice)) return [];
  const items = lessons.flatMap((lesson) =>
    lesson.items.map(({ id, concept }) => ({ id, lesson: lesson.id, concept })),
  );
  return items.filter((item) => item[practice.kind] === practice.id).map(({ id }) => id);
}
