import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { GlossaryEntry } from "@/components/layout/glossary-entry";
import { Page } from "@/components/layout/page";
import { termGroups } from "@/lib/content/lesson-schema";
import { loadGlossary } from "@/lib/content/load";
import { termUses } from "@/lib/content/term-uses";
import { isLocale } from "@/lib/i18n/locales";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "glossary" });
  return { title: t("title"), description: t("lead") };
}

/** Every word of the course, by what it is about; a word's address is its id. */
export default async function GlossaryPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return null;
  setRequestLocale(locale);
  const t = await getTranslations("glossary");
  const glossary = await loadGlossary();
  const uses = await termUses(locale);
  const byName = new Intl.Collator(locale === "zh" ? "zh-CN" : "en-US");
  const groups = termGroups
    .map((group) => ({
      group,
      terms: glossary
        .filter((entry) => entry.group === group)
        .sort((a, b) => byName.compare(a[locale].term, b[locale].term)),
    }))
    .filter(({ terms }) => terms.length > 0);
  return (
    <Page narrow title={t("title")} lead={t("lead")}>
      <nav aria-label={t("groups")} className="no-print">
        <ul className="flex flex-wrap gap-x-5 text-base">
          {groups.map(({ group }) => (
            <li key={group}>
              <a className="link inline-flex min-h-8 items-center" href={`#${group}-words`}>
                {t(`group.${group}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ group, terms }) => (
        <section key={group} aria-labelledby={`${group}-words`} className="mt-12">
          <h2 id={`${group}-words`} className="mb-2 font-serif text-3xl leading-tight">
            {t(`group.${group}`)}
          </h2>
          <dl>
            {terms.map((entry) => (
              <GlossaryEntry
                key={entry.id}
                entry={entry}
                locale={locale}
                uses={uses.get(entry.id) ?? []}
                words={{
                  also: (names) => t("also", { names }),
                  used: t("used"),
                }}
              />
            ))}
          </dl>
        </section>
      ))}
    </Page>
  );
}
