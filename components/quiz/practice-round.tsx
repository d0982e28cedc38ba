import { Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import type { Currency } from "@/lib/i18n/locales";
import type { Progress } from "@/lib/progress/derive";
import { Check } from "./check";
import type { Practice } from "./practice-choice";
import { PracticeEnd } from "./practice-end";
import type { PracticeLesson } from "./practice-list";

type Props = {
  practice: Practice;
  /** Item ids to ask. */
  ask: readonly string[];
  progress: Progress;
  lessons: readonly PracticeLesson[];
  currency: Currency | undefined;
  /** Whether the first question takes the focus: the later ones do, after a press of "Next". */
  takeFocus: boolean;
  onAgain: () => void;
};

/** Some questions, each once. Answers change what is due; the round keeps the questions it began with. */
export function PracticeRound(props: Props) {
  const { practice, ask, progress, lessons, currency, takeFocus, onAgain } = props;
  const t = useTranslations("quiz.practice");
  const items = lessons.flatMap((lesson) => lesson.items.map((item) => ({ lesson, item })));
  const [questions] = useState(() =>
    ask.flatMap((id) => {
      const found = items.find(({ item }) => item.id === id);
      return found ? [found] : [];
    }),
  );
  const [position, setPosition] = useState(0);
  const question = questions[position];

  if (!question) {
    return (
      <PracticeEnd
        practice={practice}
        asked={questions.length}
        progress={progress}
        onAgain={onAgain}
      />
    );
  }
  const { lesson, item } = question;
  const place = t("position", { position: position + 1, total: questions.length });
  return (
    <div className="min-h-96 space-y-5">
      <Suspense key={item.id} fallback={<div className="min-h-96" />}>
        <Check
          item={item}
          lesson={lesson.id}
          currency={currency}
          heading={`${place} · ${lesson.title}`}
          seed="fresh"
          takeFocus={takeFocus || position > 0}
        />
      </Suspense>
      <Button onClick={() => setPosition(position + 1)}>{t("next")}</Button>
    </div>
  );
}
