import { listLessons, loadBanks, loadItems } from "../content/load";
import type { Locale } from "../i18n/locales";
import type { Item } from "../quiz/schema";

export type Quiz = {
  /** Of an item, or of the lesson whose items these all are. */
  readonly id: string;
  readonly lesson: { readonly id: string; readonly title: string };
  readonly items: readonly Item[];
  /** Where these are asked on the site, without its language: questions of a lesson still to come are practised. */
  readonly page: string;
};

/** The questions of each lesson there is, and of each one still to come. */
async function shelves(locale: Locale): Promise<Omit<Quiz, "id">[]> {
  const lessons = await Promise.all(
    (await listLessons(locale)).map(async ({ id, meta }) => ({
      lesson: { id, title: meta.title },
      items: await loadItems(id),
      page: `/learn/${id}`,
    })),
  );
  const banks = (await loadBanks(locale)).map(({ id, title, items }) => ({
    lesson: { id, title },
    items,
    page: "/practice",
  }));
  return [...lessons, ...banks];
}

/** Everything an address of a quiz may name: each lesson for its set, each item for itself. */
export async function quizIds(): Promise<string[]> {
  const all = await shelves("en");
  return [
    ...all.map(({ lesson }) => lesson.id),
    ...all.flatMap(({ items }) => items.map(({ id }) => id)),
  ];
}

export async function findQuiz(id: string, locale: Locale): Promise<Quiz | null> {
  for (const shelf of await shelves(locale)) {
    if (shelf.lesson.id === id) return { ...shelf, id };
    const items = shelf.items.filter((item) => item.id === id);
    if (items.length > 0) return { ...shelf, id, items };
  }
  return null;
}
