import type { LessonMeta } from "@/lib/content/lesson-schema";
import type { Locale } from "@/lib/i18n/locales";
import { sourceLine } from "@/lib/i18n/source-line";

type Props = { sources: LessonMeta["sources"]; locale: Locale; numbered?: boolean };

/** Where a source stands in the list at the end of its lesson. */
export const sourceId = (id: string) => `source-${id}`;

/** Sources with their date and how good they are. */
export function SourceIndex({ sources, locale, numbered = false }: Props) {
  const List = numbered ? "ol" : "ul";
  return (
    <List className={`grid gap-4 text-base ${numbered ? "my-4 list-decimal pl-6" : ""}`}>
      {sources.map((source) => (
        <li key={source.id} id={numbered ? sourceId(source.id) : undefined}>
          {source.url.startsWith("https://") ? (
            <a className="link" href={source.url} target="_blank" rel="noreferrer">
              {source.title}
            </a>
          ) : (
            source.title
          )}
          <span className="block text-soft">{sourceLine(locale, source, source.quality)}</span>
        </li>
      ))}
    </List>
  );
}
