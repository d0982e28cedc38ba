import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Page } from "@/components/layout/page";
import { SearchPage } from "@/components/layout/search/search-page";
import { simulators } from "@/components/simulators/registry";
import { listLessons } from "@/lib/content/load";
import { isLocale } from "@/lib/i18n/locales";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "search" });
  return { title: t("title"), description: t("lead"), robots: { index: false } };
}

/** A field, and below it a list of what there is, which needs no script. */
export default async function Search({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return null;
  setRequestLocale(locale);
  const t = await getTranslations();
  const lessons = await listLessons(locale);
  const lists = [
    {
      id: "learn",
      links: lessons.map(({ id, meta }) => ({ href: `learn/${id}`, title: meta.title })),
    },
    {
      id: "simulators",
      links: simulators.map(({ id }) => ({
        href: `simulators/${id}`,
        title: t(`simulators.${id}.title`),
      })),
    },
  ];
  return (
    <Page narrow title={t("search.title")} lead={t("search.lead")}>
      <div className="needs-script">
        <SearchPage />
      </div>
      {lists.map((list) => (
        <section key={list.id} aria-labelledby={list.id} className="mt-10">
          <h2 id={list.id} className="mb-3 font-serif text-2xl leading-snug">
            {t(`${list.id}.title`)}
          </h2>
          <ul className="grid gap-x-8 sm:grid-cols-2">
            {list.links.map(({ href, title }) => (
              <li key={href}>
                <a className="link inline-block py-1" href={`/${locale}/${href}`}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="mt-10">
        <a className="link" href={`/${locale}/glossary`}>
          {t("search.all-words")}
        </a>
      </p>
    </Page>
  );
}
