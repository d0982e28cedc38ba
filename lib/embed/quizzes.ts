import { listLessons, loadCourse, loadItems } from "../content/load";
import type { Locale } from "../i18n/locales";
import type { Item } from "../quiz/schema";

export type Quiz = {
  /** Of an item, or of the lesson whose items these all are. */
  readonly id: string;
  readonly lesson: { readonly id: string; readonly title: string };
  readonly items: readonly Item[];
};

/** Everything an address of a quiz may name: each lesson for its set, each item for itself. */
export async function quizIds(): Promise<string[]> {
  const { lessons } = await loadCourse();
  const items = await Promise.all(lessons.map(loadItems));
  return [...lessons, ...items.flat().map(({ id }) => id)];
}

export async function findQuiz(id: string, locale: Locale): Promise<Quiz | null> {
  for (const { id: lesson, meta } of await listLessons(locale)) {
    const all = await loadItems(lesson);
    const items = lesson === id ? all : all.filter((item) => item.id === id);
    if (items.length > 0) return { id, lesson: { id: lesson, title: meta.title }, items };
  }
  return null;
}
