import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Page } from "@/components/layout/page";
import { SimulatorWords } from "@/components/layout/simulator-words";
import { ProgressOverview } from "@/components/progress/progress-overview";
import { simulators } from "@/components/simulators/registry";
import { listLessons, loadCourse, loadItems } from "@/lib/content/load";
import { isLocale } from "@/lib/i18n/locales";
import { version } from "@/package.json";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "progress" });
  return { title: t("title") };
}

export default async function ProgressPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return null;
  setRequestLocale(locale);
  const t = await getTranslations("progress");
  const labels = await getTranslations();
  const names = await getTranslations("simulators");
  const lessons = await listLessons(locale);
  const { concepts } = await loadCourse();
  const items = (await Promise.all(lessons.map(({ id }) => loadItems(id)))).flat();
  return (
    <Page title={t("title")}>
      <SimulatorWords ids={["yours"]}>
        <ProgressOverview
          lessons={lessons.map(({ id, meta }) => ({
            id,
            title: meta.title,
            href: `/${locale}/learn/${id}`,
            items: meta.items,
          }))}
          concepts={concepts.map(({ id, words }) => ({
            id,
            title: words[locale],
            items: items.filter(({ concept }) => concept === id).map((item) => item.id),
            lesson: lessons.find(({ meta }) => meta.concepts.includes(id))?.id ?? null,
          }))}
          simulators={simulators.map(({ id, outputs }) => ({
            id,
            title: names(`${id}.title`),
            outputs: outputs.map(({ name, unit }) => ({
              name,
              unit,
              label: labels(`${id}.output.${name}`),
            })),
          }))}
          start={{ href: `/${locale}/learn/${lessons[0]?.id}`, text: lessons[0]?.meta.title ?? "" }}
          kinds={Object.fromEntries(items.map(({ id, kind }) => [id, kind]))}
          version={version}
        />
      </SimulatorWords>
    </Page>
  );
}
