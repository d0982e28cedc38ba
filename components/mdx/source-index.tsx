import type { LessonMeta } from "@/lib/content/lesson-schema";

type Props = { sources: LessonMeta["sources"]; numbered?: boolean };

/** Sources with their date and how good they are. */
export function SourceIndex({ sources, numbered = false }: Props) {
  const List = numbered ? "ol" : "ul";
  return (
    <List className={`grid gap-4 text-base ${numbered ? "my-4 list-decimal pl-6" : ""}`}>
      {sources.map((source) => (
        <li key={source.id}>
          {source.url.startsWith("https://") ? (
            <a className="link" href={source.url} target="_blank" rel="noreferrer">
              {source.title}
            </a>
          ) : (
            source.title
          )}
          <span className="block text-soft">
            {source.publisher}, {source.date}. {source.quality}
          </span>
        </li>
      ))}
    </List>
  );
}
