import { lesson, readJson } from "./content";
import type { Locale } from "./words";

export const framedLesson = lesson;

const items: { id: string }[] = readJson(`quizzes/${framedLesson}.json`).items;

export const framedItems = items.map(({ id }) => id);

/** One address of each kind that may stand in somebody else's page. */
export const embedsIn = (locale: Locale): Record<string, string> => ({
  simulator: `/${locale}/embed/simulators/minimum-payment`,
  lesson: `/${locale}/embed/lessons/${framedLesson}`,
  question: `/${locale}/embed/quizzes/${framedItems[0]}`,
  questions: `/${locale}/embed/quizzes/${framedLesson}`,
});
