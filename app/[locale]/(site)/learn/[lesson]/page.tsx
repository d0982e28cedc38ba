import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Discovery } from "@/components/embed/discovery";
import { LessonAside } from "@/components/layout/lesson-aside";
import { LessonHead } from "@/components/layout/lesson-head";
import { LessonStandards } from "@/components/layout/lesson-standards";
import { LessonSteps } from "@/components/layout/lesson-steps";
import { PagePicture } from "@/components/layout/page-picture";
import { SimulatorWords } from "@/components/layout/simulator-words";
import { StorageNotice } from "@/components/progress/storage-notice";
import { loadLesson } from "@/lib/content/load";
import { isLocale } from "@/lib/i18n/locales";
import { lessonParams, openLesson } from "../../../open-lesson";

type Props = { params: Promise<{ locale: string; lesson: string }> };

export const dynamicParams = false;

export const generateStaticParams = lessonParams;

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
  const learn = await getTranslations("learn");
  const lesson = await openLesson(locale, id);
  if (!lesson) notFound();
  const { lessons, listed, meta, line, tags, Body } = lesson;
  return (
    <div className="lesson-page mx-auto max-w-6xl pt-10 sm:pt-14">
      <Discovery path={`/${locale}/learn/${id}`} title={meta.title} />
      <PagePicture locale={locale} kind="learn" id={id} title={meta.title} lead={meta.lead} />
      <article className="lesson">
        <LessonHead lesson={listed} line={line} />
        <StorageNotice />
        <SimulatorWords ids={meta.simulators}>
          <Body components={tags} />
        </SimulatorWords>
        <LessonStandards
          standards={meta.standards}
          words={{ title: learn("standards.title"), lead: learn("standards.lead") }}
        />
        <LessonSteps
          lessons={lessons}
          here={id}
          locale={locale}
          words={{
            label: t("steps"),
            previous: t("previous"),
            next: t("next"),
            all: t("all"),
          }}
        />
      </article>
      <LessonAside lessons={lessons} here={id} locale={locale} title={t("in-this-course")} />
    </div>
  );
}
