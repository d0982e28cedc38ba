import type { MDXComponents } from "mdx/types";
import type { ComponentType, ReactNode } from "react";
import { Check } from "@/components/quiz/check";
import { Scenario } from "@/components/simulators/scenario";
import type { Glossary, LessonMeta } from "@/lib/content/lesson-schema";
import type { LessonTag } from "@/lib/content/lesson-tag-list";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Item } from "@/lib/quiz/schema";
import { Aside, Rule, Story, ThisWeek } from "./blocks";
import { Given } from "./given";
import { Ledger } from "./ledger";
import { ProseResult } from "./prose-result";
import { ProseScrub } from "./prose-scrub";
import { ProseSimulator } from "./prose-simulator";
import { Reference } from "./reference";
import { SourceIndex, sourceId } from "./source-index";
import { TermCard } from "./term-card";

export type LessonContext = {
  readonly id: string;
  readonly locale: Locale;
  readonly meta: LessonMeta;
  readonly items: readonly Item[];
  /** Ids of the <Check> tags in the order of the text. */
  readonly checks: readonly string[];
  readonly glossary: Glossary;
  /** In a frame: what leads to other pages opens beside the page around it. */
  readonly framed?: boolean;
  /** Words that tags rendered on the server need. */
  readonly words: {
    readonly check: (number: number) => string;
    readonly recall: string;
    readonly faded: string;
  };
  /** How a question is asked, where it is another way than on the lesson's own page. */
  readonly Question?: ComponentType<{ item: Item; lesson: string; heading: string }> | undefined;
};

type ById = { id: string };

function find<Thing extends ById>(
  things: readonly Thing[],
  id: string,
  lesson: LessonContext,
): Thing {
  const thing = things.find((candidate) => candidate.id === id);
  if (!thing)
    throw new Error(
      `content/${lesson.locale}/lessons/${lesson.id}.mdx: nothing is called "${id}".`,
    );
  return thing;
}

/** The closed list of tags a lesson may use. Authors import nothing. */
export function lessonTags(lesson: LessonContext): MDXComponents {
  const { locale, meta, glossary, items, checks, words, framed, Question = Check } = lesson;
  const format = formats(locale, "CNY");

  function Item({ id, heading }: ById & { heading: string }) {
    return (
      <div className="step-out my-8">
        <Question item={find(items, id, lesson)} lesson={lesson.id} heading={heading} />
      </div>
    );
  }

  /** From a frame, to the lesson's own page. */
  const sourceHref = (source: string) =>
    `${framed ? `/${locale}/learn/${lesson.id}` : ""}#${sourceId(source)}`;

  function sourceText(id: string): ReactNode {
    const source = find(meta.sources, id, lesson);
    return <SourceIndex sources={[source]} locale={locale} />;
  }

  return {
    Scenario: (props: { simulator: string; preset: string; set?: string; children: ReactNode }) => (
      <Scenario {...props} lesson={lesson.id} inAddress withView="later" />
    ),
    Scrub: ProseScrub,
    Given,
    Result: ProseResult,
    Ledger,
    Simulator: ProseSimulator,
    Story,
    Rule: (props: { children: ReactNode }) => <Rule {...props} locale={locale} />,
    Aside,
    ThisWeek,
    Recall: ({ id }: ById) => <Item id={id} heading={words.recall} />,
    Faded: ({ id }: ById) => <Item id={id} heading={words.faded} />,
    Check: ({ id }: ById) => <Item id={id} heading={words.check(checks.indexOf(id) + 1)} />,
    Fact: ({ id }: ById) => {
      const fact = find(meta.facts, id, lesson);
      const shown = {
        percent: () => format.percent(fact.value),
        count: () => format.number(fact.value),
        money: () => formats(locale, fact.currency ?? "CNY").money(fact.value),
        plain: () => String(fact.value),
      }[fact.unit]();
      return (
        <Reference
          label={shown}
          className="prose-number fact"
          value={String(fact.value)}
          href={sourceHref(fact.source)}
          outside={framed}
        >
          <p className="mb-3">{fact.note}</p>
          {sourceText(fact.source)}
        </Reference>
      );
    },
    Cite: ({ id }: ById) => {
      const source = find(meta.sources, id, lesson);
      const number = meta.sources.indexOf(source) + 1;
      return (
        <Reference
          label={`[${number}]`}
          title={source.title}
          className="cite"
          href={sourceHref(id)}
          outside={framed}
        >
          {sourceText(id)}
        </Reference>
      );
    },
    Term: ({ id, children }: ById & { children: ReactNode }) => {
      const entry = find(glossary, id, lesson);
      const href = `/${locale}/glossary#${id}`;
      return (
        <Reference
          label={children}
          title={entry[locale].term}
          className="term"
          href={href}
          outside={framed}
        >
          <TermCard entry={entry} locale={locale} href={href} outside={framed} />
        </Reference>
      );
    },
    Sources: () => <SourceIndex sources={meta.sources} locale={locale} numbered />,
  } satisfies Record<LessonTag, unknown>;
}
