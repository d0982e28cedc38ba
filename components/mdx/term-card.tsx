import { getTranslations } from "next-intl/server";
import type { Term } from "@/lib/content/lesson-schema";
import { type Locale, languageTag } from "@/lib/i18n/locales";

type Props = { entry: Term; locale: Locale; href: string; outside: boolean | undefined };

/** What a word means, where it stands: the sentence, the word in the other language, and the way to all words. */
export async function TermCard({ entry, locale, href, outside = false }: Props) {
  const t = await getTranslations("lesson");
  const other = locale === "zh" ? "en" : "zh";
  return (
    <>
      <p>{entry[locale].short}</p>
      <p className="mt-3 flex flex-wrap justify-between gap-x-6 gap-y-1 text-base text-soft">
        <span lang={languageTag[other]}>{entry[other].term}</span>
        <a
          className="link"
          href={href}
          {...(outside ? { target: "_blank", rel: "noreferrer" } : {})}
        >
          {t("in-glossary")}
        </a>
      </p>
    </>
  );
}
