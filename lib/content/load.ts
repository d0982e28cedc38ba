import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import matter from "gray-matter";
import { type Checks, checksSchema } from "../checks/schema";
import type { Locale } from "../i18n/locales";
import { type Item, quizFileSchema } from "../quiz/schema";
import {
  type Course,
  courseSchema,
  type Glossary,
  glossarySchema,
  type LessonMeta,
  lessonSchema,
} from "./lesson-schema";
import { parseContent } from "./parse";
import { type Product, productSchema } from "./product-schema";

/** The single door to content: pages ask here and never read files themselves. */
const root = path.join(process.cwd(), "content");

/** A file of content as it is written, for checks that name its lines. */
export async function readSource(file: string): Promise<string> {
  return readFile(path.join(root, file), "utf8");
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readSource(file));
}

export async function loadCourse(): Promise<Course> {
  return parseContent(courseSchema, await readJson("course.json"), "content/course.json");
}

export async function loadGlossary(): Promise<Glossary> {
  const file = "glossary/terms.json";
  return parseContent(glossarySchema, await readJson(file), `content/${file}`);
}

export type LessonFile = {
  readonly meta: LessonMeta;
  readonly body: string;
  readonly file: string;
};

export async function loadLesson(locale: Locale, id: string): Promise<LessonFile> {
  const file = `${locale}/lessons/${id}.mdx`;
  const { data, content } = matter(await readFile(path.join(root, file), "utf8"));
  return {
    meta: parseContent(lessonSchema, data, `content/${file}`),
    body: content,
    file: `content/${file}`,
  };
}

/** Ids of the <Check> tags of a lesson, in the order of its text. */
export function checksIn(body: string): string[] {
  return [...body.matchAll(/<Check id="([a-z0-9-]+)"/g)].map((match) => match[1] ?? "");
}

export async function loadItems(lesson: string): Promise<Item[]> {
  const file = `quizzes/${lesson}.json`;
  return parseContent(quizFileSchema, await readJson(file), `content/${file}`).items;
}

export type Bank = { readonly id: string; readonly title: string; readonly items: readonly Item[] };

/** Items whose lesson is still to be written: for practice. */
export async function loadBanks(locale: Locale): Promise<Bank[]> {
  const names = (await readdir(path.join(root, "quizzes"))).filter((name) =>
    name.endsWith(".json"),
  );
  const files = await Promise.all(
    names.sort().map(async (name) => {
      const file = `quizzes/${name}`;
      return parseContent(quizFileSchema, await readJson(file), `content/${file}`);
    }),
  );
  return files.flatMap(({ lesson, title, items }) =>
    title ? [{ id: lesson, title: title[locale].title, items }] : [],
  );
}

/** The three checks on learning, whose items stand in no lesson and are not practised. */
export async function loadChecks(): Promise<Checks> {
  const file = "checks/three-checks.json";
  return parseContent(checksSchema, await readJson(file), `content/${file}`);
}

export async function loadProducts(): Promise<Product[]> {
  const names = (await readdir(path.join(root, "products"))).filter((name) =>
    name.endsWith(".json"),
  );
  return Promise.all(
    names.sort().map(async (name) => {
      const file = `products/${name}`;
      return parseContent(productSchema, await readJson(file), `content/${file}`);
    }),
  );
}

export type ListedLesson = {
  readonly id: string;
  readonly number: number;
  readonly meta: LessonMeta;
};

/** Every lesson of the course, in order. */
export async function listLessons(locale: Locale): Promise<ListedLesson[]> {
  const { lessons } = await loadCourse();
  return Promise.all(
    lessons.map(async (id, index) => ({
      id,
      number: index + 1,
      meta: (await loadLesson(locale, id)).meta,
    })),
  );
}
