import type { ListedLesson } from "@/lib/content/load";
import type { Locale } from "@/lib/i18n/locales";

type Props = {
  lessons: readonly ListedLesson[];
  here: string;
  locale: Locale;
  words: { label: string; previous: string; next: string; all: string };
};

/** The way on at the foot of a lesson: the one before, the one after, and the list of all. */
export function LessonSteps({ lessons, here, locale, words }: Props) {
  const at = lessons.findIndex(({ id }) => id === here);
  const previous = lessons[at - 1];
  const next = lessons[at + 1];
  return (
    <nav aria-label={words.label} className="no-print mt-16 border-line border-t pt-6">
      <div className="grid gap-4 sm:grid-cols-2">
        {previous && <Step lesson={previous} locale={locale} word={words.previous} rel="prev" />}
        {next && <Step lesson={next} locale={locale} word={words.next} rel="next" />}
      </div>
      <p className="mt-5">
        <a className="link" href={`/${locale}/learn`}>
          {words.all}
        </a>
      </p>
    </nav>
  );
}

type StepProps = { lesson: ListedLesson; locale: Locale; word: string; rel: "prev" | "next" };

function Step({ lesson: { id, meta }, locale, word, rel }: StepProps) {
  const isNext = rel === "next";
  return (
    <a
      rel={rel}
      href={`/${locale}/learn/${id}`}
      className={`rounded-2xl bg-wash p-5 hover:bg-line ${isNext ? "sm:col-start-2 sm:text-right" : ""}`}
    >
      <span className="block text-base text-soft">
        {isNext ? (
          <>
            {word} <span aria-hidden="true">→</span>
          </>
        ) : (
          <>
            <span aria-hidden="true">←</span> {word}
          </>
        )}
      </span>
      <span className="block font-serif text-xl leading-snug">{meta.title}</span>
    </a>
  );
}
