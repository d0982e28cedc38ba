"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { ChecksTeaser } from "@/components/quiz/checks/checks-teaser";
import type { AskedItems } from "@/lib/progress/xapi-interactions";
import { AsideNotice } from "./aside-notice";
import { ConceptMap, type OverviewConcept } from "./concept-map";
import { type GuessedSimulator, GuessTable } from "./guess-table";
import { LessonTable } from "./lesson-table";
import { StorageNotice } from "./storage-notice";
import { SureTable } from "./sure-table";
import { useCourseProgress } from "./use-course-progress";
import { useProgressLog } from "./use-progress";
import { Yours } from "./yours/yours";

export type OverviewLesson = {
  readonly id: string;
  readonly title: string;
  /** Null while the lesson is still to come; its questions are practised already. */
  readonly href: string | null;
  readonly items: readonly string[];
  /** Those of its items that are guesses, never right and never wrong. */
  readonly guesses: readonly string[];
};

/** The three checks are a lesson to whoever begins anew or prints, and stand in no course. */
type OverviewChecks = OverviewLesson & {
  readonly href: string;
  /** Ids of the questions, whatever their numbers. */
  readonly questions: readonly string[];
};

type Props = {
  lessons: readonly OverviewLesson[];
  concepts: readonly OverviewConcept[];
  simulators: readonly GuessedSimulator[];
  /** Where someone who has done nothing yet may begin. */
  start: { href: string; text: string };
  items: AskedItems;
  checks: OverviewChecks;
  /** Of the site, for the record on paper. */
  version: string;
};

/** The whole of the progress page below its title. */
export function ProgressOverview(props: Props) {
  const { lessons, concepts, simulators, start, items, checks, version } = props;
  const t = useTranslations("progress");
  const course = useMemo(
    () => lessons.map(({ id, items, guesses }) => ({ id, items, guesses })),
    [lessons],
  );
  const yours = useMemo(() => [...lessons, { ...checks, href: null }], [lessons, checks]);
  const { events, status } = useProgressLog();
  const progress = useCourseProgress(course);
  const empty = progress?.firstTry.total === 0 && progress.predictions.length === 0;
  return (
    <div className="min-h-96 space-y-10">
      <div className="space-y-3 print:hidden">
        {status === "memory-only" || status === "full" ? (
          <StorageNotice />
        ) : (
          <p className="text-base text-soft">{t("stays-here")}</p>
        )}
        <AsideNotice />
      </div>
      {empty && events.length === 0 ? (
        <p className="print:hidden">
          {t("empty")}
          <br />
          <a className="link mt-2 inline-block" href={start.href}>
            {start.text}
          </a>
        </p>
      ) : null}
      {progress && !empty ? (
        <>
          <section className="space-y-3 print:hidden">
            <h2 className="font-serif text-2xl">{t("lessons")}</h2>
            <p>{t("first-try", progress.firstTry)}</p>
            <LessonTable lessons={lessons} progress={progress.lessons} />
          </section>
          <ConceptMap lessons={lessons} concepts={concepts} />
          <SureTable />
          <section className="space-y-3 print:hidden">
            <h2 className="font-serif text-2xl">{t("guesses")}</h2>
            <GuessTable predictions={progress.predictions} simulators={simulators} />
          </section>
        </>
      ) : null}
      {progress ? <ChecksTeaser items={checks.questions} href={checks.href} /> : null}
      {progress ? (
        <Yours
          lessons={yours}
          concepts={concepts}
          items={items}
          version={version}
          coming={progress.coming}
        />
      ) : null}
    </div>
  );
}
