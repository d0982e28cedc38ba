import { readdir } from "node:fs/promises";
import path from "node:path";
import { type Locale, locales } from "../../i18n/locales";
import { textsOf } from "../../quiz/item-texts";
import { loadGlossary, loadItems, loadLesson, readSource } from "../load";
import { jsonSentences } from "./json-sentences";
import { type Sentence, sentencesOf } from "./sentences";

/** A file as a reader of one language reads it. */
export type ReadingText = {
  readonly file: string;
  readonly locale: Locale;
  readonly sentences: readonly Sentence[];
};

const namesIn = async (folder: string, ending: string) =>
  (await readdir(path.join(process.cwd(), "content", folder)))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();

async function lessonText(locale: Locale, id: string): Promise<ReadingText> {
  const file = `${locale}/lessons/${id}.mdx`;
  const source = await readSource(file);
  const { meta } = await loadLesson(locale, id);
  const lineOf = (field: string) => source.split("\n").findIndex((line) => line.startsWith(field));
  const head = (["title", "lead"] as const).flatMap((field) =>
    sentencesOf(meta[field], locale).map(({ text }) => ({ text, line: lineOf(field) + 1 })),
  );
  return { file: `content/${file}`, locale, sentences: [...head, ...sentencesOf(source, locale)] };
}

async function quizText(locale: Locale, id: string): Promise<ReadingText> {
  const file = `quizzes/${id}.json`;
  const texts = (await loadItems(id)).flatMap((item) =>
    textsOf(item)
      .filter((text) => text.locale === locale)
      .map(({ text }) => text),
  );
  const sentences = jsonSentences(await readSource(file), texts, locale);
  return { file: `content/${file}`, locale, sentences };
}

async function glossaryText(locale: Locale): Promise<ReadingText> {
  const file = "glossary/terms.json";
  const texts = (await loadGlossary()).map((entry) => entry[locale].short);
  const sentences = jsonSentences(await readSource(file), texts, locale);
  return { file: `content/${file}`, locale, sentences };
}

async function pageText(locale: Locale, name: string): Promise<ReadingText> {
  const file = `${locale}/pages/${name}.mdx`;
  const sentences = sentencesOf(await readSource(file), locale);
  return { file: `content/${file}`, locale, sentences };
}

/** Everything that is read as a text: lessons, their questions, the glossary and the pages. */
export async function readingTexts(): Promise<ReadingText[]> {
  const texts = locales.map(async (locale) => [
    ...(await namesIn(`${locale}/lessons`, ".mdx")).map((id) => lessonText(locale, id)),
    ...(await namesIn("quizzes", ".json")).map((id) => quizText(locale, id)),
    ...(await namesIn(`${locale}/pages`, ".mdx")).map((name) => pageText(locale, name)),
    glossaryText(locale),
  ]);
  return Promise.all((await Promise.all(texts)).flat());
}
