import type { Locale } from "../i18n/locales";
import type { Document } from "../search/find";
import type { Glossary } from "./lesson-schema";
import type { LessonFile, ListedLesson } from "./load";
import { readTaggedText } from "./tagged-text";

export type Section = { readonly heading: string; readonly text: string };

const LINE = 90;

/** A lesson's text without tags and marks, by its second-level headings; what stands before the first is no section. */
export function sectionsOf(source: string): Section[] {
  const sections: { heading: string; lines: string[] }[] = [];
  for (const { text } of readTaggedText(source).prose) {
    const heading = /^##\s+(.+?)\s*$/.exec(text)?.[1];
    if (heading !== undefined) sections.push({ heading, lines: [] });
    else sections.at(-1)?.lines.push(text.replace(/[#*_`[\]]/g, " ").trim());
  }
  return sections.map(({ heading, lines }) => ({
    heading,
    text: lines.join(" ").replace(/\s+/g, " ").trim(),
  }));
}

/** A lesson, and each part of it under its heading; the browser scrolls to the heading's words by itself. */
export function lessonDocuments(
  locale: Locale,
  { id, meta }: ListedLesson,
  { body }: Pick<LessonFile, "body">,
): Document[] {
  const href = `/${locale}/learn/${id}`;
  const { title, lead } = meta;
  return [
    { id: `lesson:${id}`, kind: "lesson", title, names: "", text: lead, line: lead, href },
    ...sectionsOf(body)
      .filter(({ text }) => text !== "")
      .map(({ heading, text }, index): Document => {
        const fragment = encodeURIComponent(heading).replaceAll("-", "%2D");
        return {
          id: `section:${id}:${index}`,
          kind: "section",
          title: heading,
          names: "",
          text,
          line: title,
          href: `${href}#:~:text=${fragment}`,
        };
      }),
  ];
}

export function termDocuments(locale: Locale, glossary: Glossary): Document[] {
  const other = locale === "zh" ? "en" : "zh";
  return glossary.map((entry): Document => {
    const { term, short, also = [] } = entry[locale];
    const elsewhere = [entry[other].term, ...(entry[other].also ?? [])];
    return {
      id: `term:${entry.id}`,
      kind: "term",
      title: term,
      names: [...also, ...elsewhere].join(" · "),
      text: short,
      line: short.length > LINE ? `${short.slice(0, LINE)}…` : short,
      href: `/${locale}/glossary#${entry.id}`,
    };
  });
}

/** What has a title, a sentence and names for what is in it: a simulator, or a page of the site. */
export function titledDocument(
  kind: "simulator" | "page",
  href: string,
  { title, lead, names = [] }: { title: string; lead: string; names?: readonly string[] },
): Document {
  return {
    id: `${kind}:${href}`,
    kind,
    title,
    names: names.join(" · "),
    text: lead,
    line: lead,
    href,
  };
}
