import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Channel } from "@/components/embed/channel";
import { Foot } from "@/components/embed/foot";
import { framedTags } from "@/components/embed/framed-tags";
import { LessonHead } from "@/components/layout/lesson-head";
import { SimulatorWords } from "@/components/layout/simulator-words";
import { lessonTags } from "@/components/mdx/lesson-tags";
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
  return { title: meta.title, robots: { index: false } };
}

/** A lesson's text alone, with its figures and questions. */
export default async function EmbeddedLesson({ params }: Props) {
  const { locale, lesson: id } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations("lesson");
  const listed = (await listLessons(locale)).find((lesson) => lesson.id === id);
  if (!listed) notFound();
  const { meta, body } = await loadLesson(locale, id);
  const { default: Body } = await import(`@/content/${locale}/lessons/${id}.mdx`);
  const items = await loadItems(id);
  const checks = checksIn(body);
  const tags = lessonTags({
    id,
    locale,
    meta,
    items,
    checks,
    glossary: await loadGlossary(),
    words: {
      check: (number) => t("check", { number }),
      recall: t("recall"),
      faded: t("faded"),
    },
  });
  const framed = framedTags({
    lesson: id,
    items,
    words: {
      recall: t("recall"),
      faded: t("faded"),
      check: (each) => t("check", { number: checks.indexOf(each) + 1 }),
    },
  });
  return (
    <Channel
      piece={{ kind: "lessons", id }}
      lesson={id}
      items={items}
      withScenario={meta.simulators.length > 0}
    >
      <div className="lesson-page mx-auto max-w-6xl py-6">
        <article className="lesson">
          <LessonHead
            lesson={listed}
            line={t("number", { number: listed.number, minutes: meta.minutes })}
          />
          <SimulatorWords ids={meta.simulators}>
            <Body components={{ ...tags, ...framed }} />
          </SimulatorWords>
        </article>
      </div>
      <Foot href={`/${locale}/learn/${id}`} width="max-w-[64rem]" />
    </Channel>
  );
}
