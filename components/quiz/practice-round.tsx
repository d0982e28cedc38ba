import { Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import type { Currency } from "@/lib/i18n/locales";
import { Check } from "./check";
import { PracticeEnd } from "./practice-end";
import type { PracticeLesson } from "./practice-list";

type Props = {
  /** Item ids to ask now. */
  due: readonly string[];
  nextReview: number | null;
  lessons: readonly PracticeLesson[];
  currency: Currency | undefined;
  onMore: () => void;
};

/** Some questions, each once. Answers change what is due; the round keeps the questions it began with. */
export function PracticeRound({ due, nextReview, lessons, currency, onMore }: Props) {
  const t = useTranslations("quiz.practice");
  const items = lessons.flatMap((lesson) => lesson.items.map((item) => ({ lesson, item })));
  const [questions] = useState(() =>
    due.flatMap((id) => {
      const found = items.find(({ item }) => item.id === id);
      return found ? [found] : [];
    }),
  );
  const [position, setPosition] = useState(0);
  const question = questions[position];

  if (!question) {
    return (
      <PracticeEnd
        answered={questions.length}
        nextReview={nextReview}
        onMore={due.length > 0 ? onMore : null}
      />
    );
  }
  const { lesson, item } = question;
  const place = t("position", { position: position + 1, total: questions.length });
  return (
    <div className="space-y-5">
      <Suspense key={item.id} fallback={<div className="min-h-96" />}>
        <Check
          item={item}
          lesson={lesson.id}
          currency={currency}
          heading={`${place} · ${lesson.title}`}
          seed="fresh"
          takeFocus={position > 0}
        />
      </Suspense>
      <Button onClick={() => setPosition(position + 1)}>{t("next")}</Button>
    </div>
  );
}
