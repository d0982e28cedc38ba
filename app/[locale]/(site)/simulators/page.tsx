import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Page } from "@/components/layout/page";
import { simulators } from "@/components/simulators/registry";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "simulators" });
  return { title: t("title"), description: t("lead") };
}

export default async function SimulatorsPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations("simulators");
  return (
    <Page title={t("title")} lead={t("lead")}>
      <ul className="grid gap-4 sm:grid-cols-2">
        {simulators.map(({ id }) => (
          <li key={id}>
            <a
              href={`/${locale}/simulators/${id}`}
              className="block h-full rounded-2xl bg-wash p-6 hover:bg-line"
            >
              <span className="font-serif text-2xl leading-snug">{t(`${id}.title`)}</span>
              <span className="mt-1 block text-base text-soft">{t(`${id}.lead`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}
