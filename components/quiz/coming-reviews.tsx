import { useTranslations } from "use-intl";
import type { ReviewDay } from "@/lib/progress/coming-reviews";
import { dayOf } from "@/lib/progress/day";
import type { PracticeConcept, PracticeLesson } from "./practice-list";
import { useDayWords } from "./use-day-words";

/** Days that are told ahead: enough to plan a week with, too few to look like a debt. */
const TOLD = 3;

type Props = {
  coming: readonly ReviewDay[];
  lessons: readonly PracticeLesson[];
  concepts: readonly PracticeConcept[];
};

/** On which days something will come back, and what it is about. */
export function ComingReviews({ coming, lessons, concepts }: Props) {
  const t = useTranslations("practice");
  const dayWords = useDayWords();
  const today = dayOf(Date.now());
  const next = coming.filter(({ day }) => day > today).slice(0, TOLD);
  if (next.length === 0) return null;
  const conceptOf = new Map(
    lessons.flatMap(({ items }) => items.map(({ id, concept }) => [id, concept] as const)),
  );
  const about = (ids: readonly string[]) => {
    const asked = new Set(ids.map((id) => conceptOf.get(id)));
    return concepts.filter(({ id }) => asked.has(id)).map(({ title }) => title);
  };
  return (
    <section className="space-y-3">
      <h2 className="font-serif text-2xl">{t("coming")}</h2>
      <dl className="text-base">
        {next.map(({ day, items }) => (
          <div
            key={day}
            className="gap-x-6 border-line border-t py-2 sm:grid sm:grid-cols-[14rem_1fr]"
          >
            <dt className="first-letter:uppercase">{dayWords(day)}</dt>
            <dd className="text-soft">{about(items).join(t("between"))}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
