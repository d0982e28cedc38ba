import type { ListedLesson } from "@/lib/content/load";
import type { Locale } from "@/lib/i18n/locales";

type Props = { lessons: readonly ListedLesson[]; here: string; locale: Locale; title: string };

/** The course in the margin, with this lesson marked. Narrow screens have the list on its own page. */
export function LessonAside({ lessons, here, locale, title }: Props) {
  return (
    <nav aria-label={title} className="no-print hidden text-base lg:block">
      <ol className="border-line border-l">
        {lessons.map(({ id, meta }) => (
          <li key={id}>
            <a
              href={`/${locale}/learn/${id}`}
              aria-current={id === here ? "page" : undefined}
              className={`-ml-px block border-l-2 py-1.5 pl-4 ${id === here ? "border-ink font-semibold" : "border-transparent text-soft hover:text-ink"}`}
            >
              {meta.title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
