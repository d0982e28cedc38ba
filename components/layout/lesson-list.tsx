import { LessonStatus } from "@/components/progress/lesson-status";
import type { ListedLesson } from "@/lib/content/load";
import type { Locale } from "@/lib/i18n/locales";

type Props = {
  lessons: readonly ListedLesson[];
  locale: Locale;
  minutes: (count: number) => string;
};

/** The course as a list; where the reader stands is filled in on their device. */
export function LessonList({ lessons, locale, minutes }: Props) {
  return (
    <ol className="border-line border-b">
      {lessons.map(({ id, number, meta }) => (
        <li key={id} className="border-line border-t">
          <a
            href={`/${locale}/learn/${id}`}
            className="grid grid-cols-[2rem_1fr] sm:grid-cols-[2rem_1fr_auto] items-baseline gap-x-3 px-1 py-4 hover:bg-wash"
          >
            <span className="font-serif text-lg text-soft">{number}</span>
            <span>
              <span className="text-xl">{meta.title}</span>
              <span className="block text-base text-soft">{meta.lead}</span>
            </span>
            <span className="col-start-2 flex gap-4 text-base text-soft sm:col-start-3 sm:block sm:text-right">
              <LessonStatus lesson={id} items={meta.items} />
              <span className="block">{minutes(meta.minutes)}</span>
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
