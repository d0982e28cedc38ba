import { getTranslations } from "next-intl/server";
import { simulators } from "@/components/simulators/registry";
import { listLessons, loadGlossary, loadLesson } from "@/lib/content/load";
import { lessonDocuments, termDocuments, titledDocument } from "@/lib/content/search-documents";
import { type Locale, locales } from "@/lib/i18n/locales";
import { writeIndex } from "@/lib/search/find";

export const dynamic = "force-static";
export const dynamicParams = false;

const fileOf = (locale: Locale) => `${locale}.json`;

export function generateStaticParams() {
  return locales.map((locale) => ({ file: fileOf(locale) }));
}

/** Pages by name, each with the sentence that says what is there. */
const pages = {
  practice: "practice.lead",
  progress: "progress.stays-here",
  about: "about.lead",
  glossary: "glossary.lead",
} as const;

/** What the search field asks, made when the site is built and fetched when the field is first used. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const locale = locales.find((each) => fileOf(each) === file);
  if (!locale) return new Response(null, { status: 404 });
  const t = await getTranslations({ locale });
  const lessons = await listLessons(locale);
  const documents = [
    ...(
      await Promise.all(
        lessons.map(async (lesson) =>
          lessonDocuments(locale, lesson, await loadLesson(locale, lesson.id)),
        ),
      )
    ).flat(),
    ...simulators.map(({ id, parameters, outputs }) =>
      titledDocument("simulator", `/${locale}/simulators/${id}`, {
        title: t(`simulators.${id}.title`),
        lead: t(`simulators.${id}.lead`),
        names: [
          ...parameters.map(({ key }) => t(`${id}.parameter.${key}`)),
          ...outputs.map(({ name }) => t(`${id}.output.${name}`)),
        ],
      }),
    ),
    ...termDocuments(locale, await loadGlossary()),
    ...Object.entries(pages).map(([page, lead]) =>
      titledDocument("page", `/${locale}/${page}`, { title: t(`${page}.title`), lead: t(lead) }),
    ),
  ];
  return new Response(writeIndex(documents), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
}
