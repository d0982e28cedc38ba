import { getTranslations, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { listLessons } from "@/lib/content/load";
import { isLocale } from "@/lib/i18n/locales";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export default async function SiteLayout({ children, params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations("layout");
  const lessons = await listLessons(isLocale(locale) ? locale : "en");
  return (
    <>
      <a href="#main" className="skip-link">
        {t("skip")}
      </a>
      <SiteHeader course={lessons.map(({ id, meta }) => ({ id, items: meta.items }))} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
