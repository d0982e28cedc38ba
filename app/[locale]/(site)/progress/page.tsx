import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Page } from "@/components/layout/page";
import { SimulatorWords } from "@/components/layout/simulator-words";
import { ProgressOverview } from "@/components/progress/progress-overview";
import { simulators } from "@/components/simulators/registry";
import { CHECKS, formItems, formNames } from "@/lib/checks/forms";
import { listLessons, loadBanks, loadChecks, loadCourse, loadItems } from "@/lib/content/load";
import { isLocale } from "@/lib/i18n/locales";
import type { AskedItems } from "@/lib/progress/xapi-interactions";
import type { Item } from "@/lib/quiz/schema";
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
  const shelves = [
    ...(await Promise.all(
      lessons.map(async ({ id, meta }) => ({
        id,
        title: meta.title,
        href: `/${locale}/learn/${id}`,
        items: await loadItems(id),
      })),
    )),
    ...(await loadBanks(locale)).map((bank) => ({ ...bank, href: null })),
  ];
  const items = shelves.flatMap((shelf) => shelf.items);
  const checks = await loadChecks();
  const checkItems = formNames.flatMap((form) => formItems(checks.items, checks.forms, form));
  const checkWords = await getTranslations("checks");
  return (
    <Page title={t("title")}>
      <SimulatorWords ids={["yours", "checks"]}>
        <ProgressOverview
          lessons={shelves.map((shelf) => ({
            ...shelf,
            items: shelf.items.map(({ id }) => id),
            guesses: shelf.items.filter(isGuess).map(({ id }) => id),
          }))}
          concepts={concepts.map(({ id, words }) => ({
            id,
            title: words[locale],
            items: items
              .filter((item) => item.concept === id && !isGuess(item))
              .map((item) => item.id),
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
          items={Object.fromEntries(
            [...items, ...checkItems].map((item) => [item.id, asked(item)]),
          )}
          checks={{
            id: CHECKS,
            title: checkWords("title"),
            href: `/${locale}/checks`,
            questions: checks.items.map(({ id }) => id),
            items: checkItems.map(({ id }) => id),
            guesses: checkItems.filter(isGuess).map(({ id }) => id),
          }}
          version={version}
        />
      </SimulatorWords>
    </Page>
  );
}

/** A prediction is for the reader's own record: it says nothing about what they know. */
const isGuess = ({ kind }: Item) => kind === "curve";

function asked(item: Item): AskedItems[string] {
  const { kind } = item;
  if (kind !== "match") return { kind };
  return { kind, match: { rows: item.rows.map(({ id }) => id), draw: item.draw ?? {} } };
}
