import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { LessonList } from "@/components/layout/lesson-list";
import { Page } from "@/components/layout/page";
import { GoOn } from "@/components/progress/go-on";
import { listLessons } from "@/lib/content/load";
import { isLocale } from "@/lib/i18n/locales";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "learn" });
  return { title: t("title"), description: t("lead") };
}

export default async function LearnPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return null;
  setRequestLocale(locale);
  const t = await getTranslations("learn");
  const lessons = await listLessons(locale);
  return (
    <Page title={t("title")} lead={t("lead")}>
      <GoOn
        course={lessons.map(({ id, meta }) => ({ id, title: meta.title, items: meta.items }))}
        room={`/${locale}/learn`}
      />
      <LessonList lessons={lessons} locale={locale} minutes={(count) => t("minutes", { count })} />
    </Page>
  );
}
