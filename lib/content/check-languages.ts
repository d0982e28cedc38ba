import { idsOf, missing } from "./check-lesson";
import type { LessonMeta } from "./lesson-schema";
import { itemTags } from "./lesson-tag-list";
import { readTaggedText } from "./tagged-text";

export type LessonInLanguage = {
  readonly file: string;
  readonly meta: LessonMeta;
  readonly source: string;
};

/** What must be the same in both languages of a lesson, though each is written for its own readers. */
export function checkLanguages(en: LessonInLanguage, zh: LessonInLanguage): string[] {
  const same = (field: string, of: (lesson: LessonInLanguage) => unknown) => {
    const [ours, theirs] = [of(en), of(zh)].map((value) => JSON.stringify(value));
    return ours === theirs ? [] : [`${zh.file}: ${field}: ${theirs} here, ${ours} in ${en.file}`];
  };
  const sorted = (list: readonly string[]) => [...list].sort();
  return [
    ...same("minutes", ({ meta }) => meta.minutes),
    ...same("simulators", ({ meta }) => sorted(meta.simulators)),
    ...same("concepts", ({ meta }) => sorted(meta.concepts)),
    ...same("items", ({ meta }) => meta.items),
    ...same("tags", itemTagsOf),
    ...same("tags", (lesson) =>
      counted(lesson, ["Story", "Rule", "Simulator", "ThisWeek", "Sources"]),
    ),
    ...checkFacts(en, zh),
    ...checkFacts(zh, en),
    ...checkValues(en, zh),
  ];
}

/** The kinds and ids of what is asked, in order. */
function itemTagsOf({ source }: LessonInLanguage): string[] {
  return readTaggedText(source)
    .tags.filter(({ name }) => itemTags.some((each) => each === name))
    .map(({ name, attributes }) => `${name} ${attributes.id}`);
}

/** The parts every lesson has, in order, once each or as often as the other language. */
function counted({ source }: LessonInLanguage, names: readonly string[]): string[] {
  return readTaggedText(source)
    .tags.filter(({ name, form }) => names.includes(name) && form !== "close")
    .map(({ name }) => name);
}

/** A fact of one language stands in the other, or the other says why it does not. */
function checkFacts(from: LessonInLanguage, to: LessonInLanguage): string[] {
  const leftOut = idsOf(to.meta.omits ?? []);
  return [
    ...missing(idsOf(from.meta.facts), [...idsOf(to.meta.facts), ...leftOut]).map(
      (id) => `${to.file}: facts: "${id}" of ${from.file} is neither here nor under omits`,
    ),
    ...missing(leftOut, missing(idsOf(from.meta.facts), idsOf(to.meta.facts))).map(
      (id) => `${to.file}: omits: "${id}" is not a fact that only ${from.file} has`,
    ),
  ];
}

/** One id means one figure and one source, whatever the language. */
function checkValues(en: LessonInLanguage, zh: LessonInLanguage): string[] {
  const facts = zh.meta.facts.flatMap((fact) => {
    const other = en.meta.facts.find(({ id }) => id === fact.id);
    return other &&
      (["value", "unit", "currency", "source"] as const).some((key) => other[key] !== fact[key])
      ? [`${zh.file}: facts.${fact.id}: value, unit, currency or source differs from ${en.file}`]
      : [];
  });
  const sources = zh.meta.sources.flatMap((source) => {
    const other = en.meta.sources.find(({ id }) => id === source.id);
    return other && (other.url !== source.url || other.date !== source.date)
      ? [`${zh.file}: sources.${source.id}: url or date differs from ${en.file}`]
      : [];
  });
  return [...facts, ...sources];
}
