import { locales } from "../i18n/locales";
import { idsOf, missing, twice } from "./check-lesson";
import { checkNoNumerals } from "./check-numerals";
import { checkNoFigures, checkVoice } from "./check-prose";
import type { Course, Glossary } from "./lesson-schema";

/** A quiz file, and whether it has a title of its own: then its lesson is still to be written. */
export type QuizBank = { readonly id: string; readonly titled: boolean };

/** The course names every lesson there is, in both languages, and nothing else. */
export function checkCourse(
  file: string,
  course: Course,
  lessonFiles: Readonly<Record<"en" | "zh", readonly string[]>>,
  quizFiles: readonly QuizBank[],
): string[] {
  const { lessons, routes, concepts } = course;
  return [
    ...twice(lessons).map((id) => `${file}: lessons: "${id}" stands twice`),
    ...twice(idsOf(routes)).map((id) => `${file}: routes: "${id}" stands twice`),
    ...twice(idsOf(concepts)).map((id) => `${file}: concepts: "${id}" stands twice`),
    ...routes.flatMap((route) =>
      missing(route.lessons, lessons).map(
        (id) => `${file}: routes.${route.id}.lessons: "${id}" is not a lesson of the course`,
      ),
    ),
    ...routes.flatMap((route) =>
      inOrder(route.lessons, lessons)
        ? []
        : [`${file}: routes.${route.id}.lessons: not in the order of the course`],
    ),
    ...locales.flatMap((locale) => [
      ...missing(lessons, lessonFiles[locale]).map(
        (id) => `content/${locale}/lessons/${id}.mdx: is missing`,
      ),
      ...missing(lessonFiles[locale], lessons).map(
        (id) => `content/${locale}/lessons/${id}.mdx: is not in ${file}`,
      ),
    ]),
    ...missing(lessons, idsOf(quizFiles)).map((id) => `content/quizzes/${id}.json: is missing`),
    ...quizFiles
      .filter(({ id, titled }) => titled === lessons.includes(id))
      .map(({ id, titled }) =>
        titled
          ? `content/quizzes/${id}.json: title: its lesson has one`
          : `content/quizzes/${id}.json: is of no lesson, and has no title for the practice page`,
      ),
  ];
}

function inOrder(some: readonly string[], all: readonly string[]): boolean {
  const places = some.map((each) => all.indexOf(each)).filter((place) => place >= 0);
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
}

/** One entry a word, one word an entry. */
export function checkGlossary(file: string, glossary: Glossary): string[] {
  return [
    ...twice(idsOf(glossary)).map((id) => `${file}: the id "${id}" stands twice`),
    ...locales.flatMap((locale) => [
      ...twice(glossary.map((entry) => entry[locale].term)).map(
        (term) => `${file}: ${locale}: the word "${term}" stands twice`,
      ),
      ...glossary.flatMap((entry) => {
        const where = `${file}: ${entry.id}.${locale}`;
        const { short } = entry[locale];
        return [
          ...checkVoice(where, short, locale),
          ...checkNoFigures(where, short),
          ...checkNoNumerals(where, short, locale),
        ];
      }),
    ]),
  ];
}
