import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Page } from "@/components/layout/page";
import { SimulatorWords } from "@/components/layout/simulator-words";
import { StorageNotice } from "@/components/progress/storage-notice";
import { PracticeList } from "@/components/quiz/practice-list";
import { listLessons, loadBanks, loadCourse, loadItems } from "@/lib/content/load";
import { isLocale } from "@/lib/i18n/locales";
import type { Item } from "@/lib/quiz/schema";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "practice" });
  return { title: t("title"), description: t("lead") };
}

export default async function PracticePage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return null;
  setRequestLocale(locale);
  const t = await getTranslations("practice");
  const checks = await getTranslations("checks.teaser");
  const listed = await listLessons(locale);
  const lessons = await Promise.all(
    listed.map(async ({ id, meta }) => ({ id, title: meta.title, items: await loadItems(id) })),
  );
  const { concepts } = await loadCourse();
  const place = (bank: { items: readonly Item[] }) =>
    concepts.findIndex(({ id }) => id === bank.items[0]?.concept);
  const banks = [...(await loadBanks(locale))].sort((a, b) => place(a) - place(b));
  return (
    <Page narrow title={t("title")} lead={t("lead")}>
      <SimulatorWords ids={["practice"]}>
        <StorageNotice />
        <PracticeList
          lessons={[...lessons, ...banks]}
          concepts={concepts.map(({ id, words }) => ({ id, title: words[locale] }))}
        />
      </SimulatorWords>
      <p className="mt-10 text-base text-soft">
        {checks.rich("practice", {
          a: (words) => (
            <a className="link" href={`/${locale}/checks`}>
              {words}
            </a>
          ),
        })}
      </p>
    </Page>
  );
}
