import { readJson } from "./content";
import type { Locale } from "./words";

const { lessons } = readJson("course.json") as { lessons: string[] };

export const firstLesson = String(lessons[0]);

const itemsOf = (lesson: string): { id: string }[] => readJson(`quizzes/${lesson}.json`).items;

export const firstItems = itemsOf(firstLesson).map(({ id }) => id);

/** One address of each kind that may stand in somebody else's page. */
export const embedsIn = (locale: Locale): Record<string, string> => ({
  simulator: `/${locale}/embed/simulators/minimum-payment`,
  lesson: `/${locale}/embed/lessons/${firstLesson}`,
  question: `/${locale}/embed/quizzes/${firstItems[0]}`,
  questions: `/${locale}/embed/quizzes/${firstLesson}`,
});
