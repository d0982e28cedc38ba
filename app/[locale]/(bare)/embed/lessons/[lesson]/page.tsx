import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { Channel } from "@/components/embed/channel";
import { Foot } from "@/components/embed/foot";
import { FramedCheck } from "@/components/embed/framed-check";
import { framedTags } from "@/components/embed/framed-tags";
import { LessonHead } from "@/components/layout/lesson-head";
import { SimulatorWords } from "@/components/layout/simulator-words";
import { loadLesson } from "@/lib/content/load";
import { isLocale } from "@/lib/i18n/locales";
import { lessonParams, openLesson } from "../../../../open-lesson";

type Props = { params: Promise<{ locale: string; lesson: string }> };

export const dynamicParams = false;

export const generateStaticParams = lessonParams;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, lesson } = await params;
  if (!isLocale(locale)) return {};
  const { meta } = await loadLesson(locale, lesson);
  return { title: meta.title, robots: { index: false } };
}

/** A lesson's text alone, with its figures and questions. */
export default async function EmbeddedLesson({ params }: Props) {
  const { locale, lesson: id } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const lesson = await openLesson(locale, id, { Question: FramedCheck, framed: true });
  if (!lesson) notFound();
  const { listed, meta, line, items, tags, Body } = lesson;
  return (
    <Channel
      piece={{ kind: "lessons", id }}
      lesson={id}
      items={items}
      withScenario={meta.simulators.length > 0}
    >
      <div className="lesson-page mx-auto max-w-6xl py-6">
        <article className="lesson">
          <LessonHead lesson={listed} line={line} />
          <SimulatorWords ids={meta.simulators}>
            <Body components={{ ...tags, ...framedTags(id) }} />
          </SimulatorWords>
        </article>
      </div>
      <Foot href={`/${locale}/learn/${id}`} width="max-w-[64rem]" />
    </Channel>
  );
}
