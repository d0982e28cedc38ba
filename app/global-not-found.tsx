import "./globals.css";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { firstScript } from "@/components/layout/first-script";
import { Mark } from "@/components/layout/mark";
import { type Locale, languageTag, locales } from "@/lib/i18n/locales";

export const metadata: Metadata = { title: "404 · Full Circle · 循环有数" };

/** Before the first paint: the address says which of the two languages the reader wants. */
const languageScript = `document.documentElement.lang=/^\\/zh(\\/|$)/.test(location.pathname)?"zh-Hans":"en"`;

/** One page for every address that is not one. It is prerendered, so it speaks both languages until a script picks. */
export default function NotFound() {
  return (
    <html lang="en" className="not-found" suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constants, run before the first paint */}
        <script dangerouslySetInnerHTML={{ __html: `${firstScript};${languageScript}` }} />
      </head>
      <body>
        <main className="mx-auto max-w-[45rem] px-5 pt-16">
          <p className="flex items-center gap-3 font-serif text-xl">
            <Mark className="size-8" /> Full Circle · <span lang="zh-Hans">循环有数</span>
          </p>
          {locales.map((locale) => (
            <Words key={locale} locale={locale} />
          ))}
        </main>
      </body>
    </html>
  );
}

async function Words({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "layout" });
  return (
    <section lang={languageTag[locale]} className="mt-8">
      <h1 className="font-serif text-4xl leading-tight">{t("not-found.title")}</h1>
      <p className="mt-3 text-soft text-xl">{t("not-found.lead")}</p>
      <ul className="mt-6 grid gap-2">
        <li>
          <a className="link" href={`/${locale}`}>
            {t("not-found.home")}
          </a>
        </li>
        <li>
          <a className="link" href={`/${locale}/learn`}>
            {t("not-found.learn")}
          </a>
        </li>
      </ul>
    </section>
  );
}
