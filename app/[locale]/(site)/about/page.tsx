import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Page } from "@/components/layout/page";
import { SourceIndex } from "@/components/mdx/source-index";
import { listLessons, loadProducts } from "@/lib/content/load";
import { isLocale } from "@/lib/i18n/locales";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "about" });
  return { title: t("title"), description: t("lead") };
}

export default async function AboutPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return null;
  setRequestLocale(locale);
  const t = await getTranslations("about");
  const { default: Body } = await import(`@/content/${locale}/pages/about.mdx`);
  const lessons = await listLessons(locale);
  const products = await loadProducts();
  const lists = [
    ...lessons.map(({ id, meta }) => ({ id, title: meta.title, sources: meta.sources })),
    ...products.map(({ id, words, sources }) => ({
      id,
      title: words[locale].title,
      sources: sources.map((source) => ({ ...source, quality: source.quality[locale] })),
    })),
  ];
  return (
    <Page narrow title={t("title")} lead={t("lead")}>
      <Body />
      <h2 className="mt-14 mb-4 font-serif text-3xl leading-tight" id="sources">
        {t("sources")}
      </h2>
      <p>{t("sources-lead")}</p>
      {lists.map((list) => (
        <section key={list.id} className="mt-8">
          <h3 className="mb-3 font-serif text-2xl leading-snug">{list.title}</h3>
          <SourceIndex sources={list.sources} locale={locale} />
        </section>
      ))}
    </Page>
  );
}
