import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Page } from "@/components/layout/page";
import { SimulatorWords } from "@/components/layout/simulator-words";
import { StorageNotice } from "@/components/progress/storage-notice";
import { ThreeChecks } from "@/components/quiz/checks/three-checks";
import { loadChecks, loadCourse } from "@/lib/content/load";
import { isLocale } from "@/lib/i18n/locales";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "checks" });
  return { title: t("title"), description: t("lead") };
}

export default async function ChecksPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return null;
  setRequestLocale(locale);
  const t = await getTranslations("checks");
  const { concepts } = await loadCourse();
  return (
    <Page narrow title={t("title")} lead={t("lead")}>
      <SimulatorWords ids={["checks"]}>
        <ThreeChecks
          checks={await loadChecks()}
          concepts={Object.fromEntries(concepts.map(({ id, words }) => [id, words[locale]]))}
          progress={`/${locale}/progress`}
        >
          <div className="space-y-3">
            <p>{t("why")}</p>
            <p className="text-base text-soft">{t("private")}</p>
            <StorageNotice />
          </div>
        </ThreeChecks>
      </SimulatorWords>
    </Page>
  );
}
