import type { Term } from "@/lib/content/lesson-schema";
import type { TermUse } from "@/lib/content/term-uses";
import { type Locale, languageTag } from "@/lib/i18n/locales";

type Props = {
  entry: Term;
  locale: Locale;
  uses: readonly TermUse[];
  words: { also(names: string): string; used: string };
};

/** A word, the same in the other language, its sentence, its other names, and the lessons that use it. */
export function GlossaryEntry({ entry, locale, uses, words }: Props) {
  const other = locale === "zh" ? "en" : "zh";
  const { term, short, also = [] } = entry[locale];
  return (
    <div id={entry.id} className="glossary-entry border-line border-t py-4">
      <dt className="flex flex-wrap items-baseline gap-x-3">
        <dfn className="font-semibold text-xl not-italic">{term}</dfn>
        <span lang={languageTag[other]} className="text-base text-soft">
          {entry[other].term}
        </span>
      </dt>
      <dd className="mt-1">{short}</dd>
      {also.length > 0 && (
        <dd className="mt-1 text-base text-soft">
          {words.also(also.join(locale === "zh" ? "、" : ", "))}
        </dd>
      )}
      {uses.length > 0 && (
        <dd className="mt-1 text-base text-soft">
          {words.used}
          {locale === "en" && " "}
          {uses.map(({ id, title }, index) => (
            <span key={id}>
              {index > 0 && (locale === "zh" ? "、" : ", ")}
              <a className="link" href={`/${locale}/learn/${id}`}>
                {title}
              </a>
            </span>
          ))}
        </dd>
      )}
    </div>
  );
}
