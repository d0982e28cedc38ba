import type { Locale } from "../i18n/locales";
import { checkAddress, checkVoice } from "./check-prose";
import { checkScenarios } from "./check-scenarios";
import { checkTaggedText } from "./check-tags";
import type { LessonMeta } from "./lesson-schema";
import { itemTags, lessonTagList } from "./lesson-tag-list";
import type { SimulatorFacts } from "./simulator-facts";
import type { Tag } from "./tagged-text";

/** What a lesson may point at. */
export type Surroundings = {
  readonly simulators: readonly SimulatorFacts[];
  /** Items of the lesson's quiz file. */
  readonly items: readonly { readonly id: string; readonly concept: string }[];
  readonly concepts: readonly string[];
  readonly terms: readonly string[];
  /** Pages of this site without their language: /about, /about#method, /learn/… */
  readonly pages: readonly string[];
};

/** Everything wrong with one lesson in one language; each message names file and line or field. */
export function checkLesson(
  file: string,
  source: string,
  locale: Locale,
  meta: LessonMeta,
  around: Surroundings,
): string[] {
  const inLanguage = around.pages.map((page) => `/${locale}${page}`);
  const { text, problems } = checkTaggedText(file, source, locale, lessonTagList, inLanguage);
  const tags = text.tags.filter(({ form }) => form !== "close");
  const ids = (...names: string[]) =>
    tags.filter(({ name }) => names.includes(name)).map(({ attributes }) => attributes.id ?? "");
  const shown = ids(...itemTags);
  const cited = [...ids("Cite"), ...meta.facts.map(({ source }) => source)];
  const used = tags
    .filter(({ name }) => name === "Scenario")
    .map((tag) => tag.attributes.simulator);
  const itemConcepts = around.items.map(({ concept }) => concept);

  return [
    ...problems,
    ...checkScenarios(file, text.tags, around.simulators),
    ...knownIds(file, tags, ["Fact"], idsOf(meta.facts), "fact in the front matter"),
    ...knownIds(file, tags, ["Cite"], idsOf(meta.sources), "source in the front matter"),
    ...knownIds(file, tags, ["Term"], around.terms, "word in the glossary"),
    ...knownIds(file, tags, itemTags, idsOf(around.items), "item in the quiz file"),
    ...twice(shown).map((id) => `${file}: the item "${id}" is asked twice`),
    ...missing(idsOf(around.items), shown).map((id) => `${file}: the item "${id}" is never asked`),
    ...(shown.join() === meta.items.join()
      ? []
      : [`${file}: items: not the ids of the text in their order (${shown.join(", ")})`]),
    ...missing(meta.concepts, around.concepts).map(
      (id) => `${file}: concepts: "${id}" is not in course.json`,
    ),
    ...missing(itemConcepts, meta.concepts).map((id) => `${file}: concepts: an item tests "${id}"`),
    ...missing(meta.simulators, used).map((id) => `${file}: simulators: "${id}" is not used`),
    ...missing(used, meta.simulators).map((id) => `${file}: simulators: "${id}" is not listed`),
    ...twice(idsOf(meta.facts)).map((id) => `${file}: facts: "${id}" stands twice`),
    ...twice(idsOf(meta.sources)).map((id) => `${file}: sources: "${id}" stands twice`),
    ...missing(idsOf(meta.facts), ids("Fact")).map((id) => `${file}: facts: "${id}" is not shown`),
    ...missing(idsOf(meta.sources), cited).map(
      (id) => `${file}: sources: "${id}" stands behind nothing`,
    ),
    ...meta.facts
      .filter(({ source }) => !idsOf(meta.sources).includes(source))
      .map(({ id, source }) => `${file}: facts.${id}.source: no source is called "${source}"`),
    ...meta.facts
      .filter(({ unit, currency }) => (unit === "money") !== (currency !== undefined))
      .map(({ id }) => `${file}: facts.${id}.currency: given for money, and for money only`),
    ...meta.sources.flatMap(({ id, url }) =>
      checkAddress(`${file}: sources.${id}.url`, url, around.pages),
    ),
    ...["title", "lead"].flatMap((field) =>
      checkVoice(`${file}: ${field}`, field === "title" ? meta.title : meta.lead, locale),
    ),
  ];
}

function knownIds(
  file: string,
  tags: readonly Tag[],
  names: readonly string[],
  known: readonly string[],
  what: string,
): string[] {
  return tags
    .filter(({ name, attributes }) => names.includes(name) && !known.includes(attributes.id ?? ""))
    .map(
      ({ name, line, attributes }) =>
        `${file}:${line}: <${name}>: no ${what} is called "${attributes.id}"`,
    );
}

export function idsOf(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}

/** What stands in the first list and not in the second, once each. */
export function missing(
  from: readonly (string | undefined)[],
  present: readonly (string | undefined)[],
): string[] {
  return [...new Set(from)].filter((id): id is string => id !== undefined && !present.includes(id));
}

export function twice(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}
