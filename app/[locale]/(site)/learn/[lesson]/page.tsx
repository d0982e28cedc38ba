import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Discovery } from "@/components/embed/discovery";
import { LessonAside } from "@/components/layout/lesson-aside";
import { LessonHead } from "@/components/layout/lesson-head";
import { SimulatorWords } from "@/components/layout/simulator-words";
import { lessonTags } from "@/components/mdx/lesson-tags";
import { StorageNotice } from "@/components/progress/storage-notice";
import {
  checksIn,
  listLessons,
  loadCourse,
  loadGlossary,
  loadItems,
  loadLesson,
} from "@/lib/content/load";
import { isLocale, locales } from "@/lib/i18n/locales";

type Props = { params: Promise<{ locale: string; lesson: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { lessons } = await loadCourse();
  return locales.flatMap((locale) => lessons.map((lesson) => ({ locale, lesson })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, lesson } = await params;
  if (!isLocale(locale)) return {};
  const { meta } = await loadLesson(locale, lesson);
  return { title: meta.title, description: meta.lead };
}

export default async function LessonPage({ params }: Props) {
  const { locale, lesson: id } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations("lesson");
  const lessons = await listLessons(locale);
  const listed = lessons.find((lesson) => lesson.id === id);
  if (!listed) notFound();
  const { meta, body } = await loadLesson(locale, id);
  const { default: Body } = await import(`@/content/${locale}/lessons/${id}.mdx`);
  const tags = lessonTags({
    id,
    locale,
    meta,
    items: await loadItems(id),
    checks: checksIn(body),
    glossary: await loadGlossary(),
    words: {
      check: (number) => t("check", { number }),
      recall: t("recall"),
      faded: t("faded"),
    },
  });
  return (
    <div className="lesson-page mx-auto max-w-6xl pt-10 sm:pt-14">
      <Discovery path={`/${locale}/learn/${id}`} title={meta.title} />
      <article className="lesson">
        <LessonHead
          lesson={listed}
          line={t("number", { number: listed.number, minutes: meta.minutes })}
        />
        <StorageNotice />
        <SimulatorWords ids={meta.simulators}>
          <Body components={tags} />
        </SimulatorWords>
      </article>
      <LessonAside lessons={lessons} here={id} locale={locale} title={t("in-this-course")} />
    </div>
  );
}
