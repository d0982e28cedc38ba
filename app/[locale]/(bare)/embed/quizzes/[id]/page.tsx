import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { cache } from "react";
import { Channel } from "@/components/embed/channel";
import { Foot } from "@/components/embed/foot";
import { FramedCheck } from "@/components/embed/framed-check";
import { findQuiz, type Quiz, quizIds } from "@/lib/embed/quizzes";
import { isLocale, locales } from "@/lib/i18n/locales";

type Props = { params: Promise<{ locale: string; id: string }> };

export const dynamicParams = false;

/** Asked for the title and for the page. */
const quizOf = cache(findQuiz);

export async function generateStaticParams() {
  const ids = await quizIds();
  return locales.flatMap((locale) => ids.map((id) => ({ locale, id })));
}

const titleKey = ({ id, lesson }: Quiz) => (id === lesson.id ? "set" : "item");

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const quiz = isLocale(locale) && (await quizOf(id, locale));
  if (!quiz) return {};
  const t = await getTranslations({ locale, namespace: "embed.quiz" });
  return { title: t(titleKey(quiz), { lesson: quiz.lesson.title }), robots: { index: false } };
}

/** One question, or all of a lesson's below one another: in a frame there is no room for a way back. */
export default async function EmbeddedQuiz({ params }: Props) {
  const { locale, id } = await params;
  const quiz = isLocale(locale) && (await quizOf(id, locale));
  if (!quiz) notFound();
  setRequestLocale(locale);
  const t = await getTranslations();
  const { lesson, items, page } = quiz;
  const total = items.length;
  return (
    <Channel piece={{ kind: "quizzes", id }} lesson={lesson.id} items={items} withScenario={false}>
      <div className="mx-auto grid max-w-[45rem] gap-4 p-4">
        <h1 className="text-base text-soft">
          {t(`embed.quiz.${titleKey(quiz)}`, { lesson: lesson.title })}
        </h1>
        {items.map((item, index) => (
          <FramedCheck
            key={item.id}
            item={item}
            lesson={lesson.id}
            heading={
              total > 1 ? t("quiz.practice.position", { position: index + 1, total }) : undefined
            }
          />
        ))}
      </div>
      <Foot href={`/${locale}${page}`} width="max-w-[45rem]" />
    </Channel>
  );
}
