import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { dayOf } from "@/lib/progress/day";
import type { Progress } from "@/lib/progress/derive";
import { fragmentOf, type Practice } from "./practice-choice";
import { useDayWords } from "./use-day-words";

type Props = {
  practice: Practice;
  /** How many questions this round had. */
  asked: number;
  progress: Progress;
  onAgain: () => void;
};

/** The end of a round, or why there is none: an end, not a score. */
export function PracticeEnd({ practice, asked, progress, onAgain }: Props) {
  const t = useTranslations("practice.end");
  const dayWords = useDayWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked > 0) heading.current?.focus();
  }, [asked]);
  const review = practice.kind === "review";
  const begun = progress.firstTry.total > 0;
  const next = progress.coming.find(({ day }) => day > dayOf(Date.now()));
  const none = begun ? "nothing-today" : "nothing-yet";
  return (
    <div className="space-y-3 rounded-2xl bg-wash p-6">
      <h3 ref={heading} tabIndex={-1} className="font-serif text-2xl">
        {t(asked === 0 ? none : review ? "review-done" : "done")}
      </h3>
      <p>{t(begun ? "why" : "why-yet")}</p>
      {next ? <p>{t("next", { date: dayWords(next.day) })}</p> : null}
      {review && progress.fresh.length > 0 ? (
        <p>
          <a className="link inline-block py-1" href={fragmentOf({ kind: "new" })}>
            {t("new")}
          </a>
        </p>
      ) : null}
      {!review && asked > 0 ? <Button onClick={onAgain}>{t("again")}</Button> : null}
    </div>
  );
}
