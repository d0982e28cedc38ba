"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { AsideNotice } from "./aside-notice";
import { ConceptMap, type OverviewConcept } from "./concept-map";
import { type GuessedSimulator, GuessTable } from "./guess-table";
import { LessonTable } from "./lesson-table";
import { StorageNotice } from "./storage-notice";
import { SureTable } from "./sure-table";
import { useProgress, useProgressLog } from "./use-progress";
import { Yours } from "./yours/yours";

export type OverviewLesson = {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly items: readonly string[];
};

type Props = {
  lessons: readonly OverviewLesson[];
  concepts: readonly OverviewConcept[];
  simulators: readonly GuessedSimulator[];
  /** Where someone who has done nothing yet may begin. */
  start: { href: string; text: string };
  /** The kind of each quiz item, by id. */
  kinds: Readonly<Record<string, string>>;
  /** Of the site, for the record on paper. */
  version: string;
};

/** The whole of the progress page below its title. */
export function ProgressOverview(props: Props) {
  const { lessons, concepts, simulators, start, kinds, version } = props;
  const t = useTranslations("progress");
  const course = useMemo(() => lessons.map(({ id, items }) => ({ id, items })), [lessons]);
  const { status } = useProgressLog();
  const progress = useProgress(course);
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
      {empty ? (
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
      {progress ? (
        <Yours lessons={lessons} concepts={concepts} kinds={kinds} version={version} />
      ) : null}
    </div>
  );
}
