import { getTranslations } from "next-intl/server";
import { type LessonContext, lessonTags } from "@/components/mdx/lesson-tags";
import {
  checksIn,
  listLessons,
  loadCourse,
  loadGlossary,
  loadItems,
  loadLesson,
} from "@/lib/content/load";
import { type Locale, locales } from "@/lib/i18n/locales";

/** Every lesson in every language, for the pages that show one. */
export async function lessonParams() {
  const { lessons } = await loadCourse();
  return locales.flatMap((locale) => lessons.map((lesson) => ({ locale, lesson })));
}

/** All that a page needs to show a lesson; null where there is none of that name. */
export async function openLesson(
  locale: Locale,
  id: string,
  place: Pick<LessonContext, "Question" | "framed"> = {},
) {
  const lessons = await listLessons(locale);
  const listed = lessons.find((lesson) => lesson.id === id);
  if (!listed) return null;
  const t = await getTranslations("lesson");
  const { meta, body } = await loadLesson(locale, id);
  const { default: Body } = await import(`@/content/${locale}/lessons/${id}.mdx`);
  const items = await loadItems(id);
  const tags = lessonTags({
    id,
    locale,
    meta,
    items,
    checks: checksIn(body),
    glossary: await loadGlossary(),
    words: {
      check: (number) => t("check", { number }),
      recall: t("recall"),
      faded: t("faded"),
    },
    ...place,
  });
  const line = t("number", { number: listed.number, minutes: meta.minutes });
  return { lessons, listed, meta, line, items, tags, Body };
}
