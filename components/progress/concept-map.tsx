"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { type ConceptProgress, conceptProgress, freshSince, levels } from "@/lib/progress/mastery";
import { weekStart } from "@/lib/progress/week-start";
import { LevelMark } from "./level-mark";
import type { OverviewLesson } from "./progress-overview";
import { useProgressLog } from "./use-progress";

export type OverviewConcept = {
  readonly id: string;
  readonly title: string;
  readonly items: readonly string[];
  /** The first lesson that teaches it; null while there is none. */
  readonly lesson: string | null;
};

type Props = { lessons: readonly OverviewLesson[]; concepts: readonly OverviewConcept[] };

/** The course as a map of its concepts, with how well each is known. */
export function ConceptMap({ lessons, concepts }: Props) {
  const t = useTranslations("yours.concepts");
  const { events } = useProgressLog();
  const known = useMemo(() => conceptProgress(events, concepts), [events, concepts]);
  const fresh = freshSince(known, weekStart(new Date()));
  const of = (lesson: string | null) =>
    concepts.flatMap((concept, n) => {
      const own = known[n];
      return own && concept.lesson === lesson ? [{ ...concept, own }] : [];
    });
  const parts = [
    ...lessons.map(({ id, title }) => ({ id, title, list: of(id) })),
    { id: "other", title: t("no-lesson"), list: of(null) },
  ].filter(({ list }) => list.length > 0);
  return (
    <section className="space-y-5 print:hidden">
      <div className="space-y-3">
        <h2 className="font-serif text-2xl">{t("title")}</h2>
        <p>{t("fresh", { count: fresh.length, total: concepts.length })}</p>
      </div>
      {parts.map(({ id, title, list }) => (
        <div key={id}>
          <h3 className="pb-1 text-base text-soft">{title}</h3>
          <ul className="gap-x-10 text-base sm:columns-2">
            {list.map(({ id: concept, title: name, own }) => (
              <ConceptLine key={concept} name={name} own={own} fresh={fresh.includes(concept)} />
            ))}
          </ul>
        </div>
      ))}
      <Disclosure summary={t("what-levels-mean")}>
        <dl className="space-y-2 text-base">
          {levels.slice(1).map((level) => (
            <div key={level}>
              <dt className="font-semibold">{t(`level.${level}`)}</dt>
              <dd>{t(`meaning.${level}`)}</dd>
            </div>
          ))}
        </dl>
        <p className="pt-3 text-base text-soft">{t("what-counts")}</p>
      </Disclosure>
    </section>
  );
}

type Line = { name: string; own: ConceptProgress; fresh: boolean };

function ConceptLine({ name, own, fresh }: Line) {
  const t = useTranslations("yours.concepts");
  return (
    <li
      className="flex break-inside-avoid items-baseline justify-between gap-3 border-line border-t py-2"
      data-level={own.level}
    >
      <span>{name}</span>
      <span className="flex shrink-0 items-center gap-2 text-sm text-soft">
        {t(`level.${own.level}`)}
        {fresh ? <span className="text-ink">· {t("is-fresh")}</span> : null}
        <LevelMark level={own.level} />
      </span>
    </li>
  );
}
