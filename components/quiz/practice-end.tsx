import { useEffect, useRef } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";

type Props = {
  answered: number;
  nextReview: number | null;
  /** Null when there is nothing more to ask. */
  onMore: (() => void) | null;
};

/** The end of a round: an end, not a score. */
export function PracticeEnd({ answered, nextReview, onMore }: Props) {
  const t = useTranslations("quiz.practice");
  const format = useFormatter();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (answered > 0) heading.current?.focus();
  }, [answered]);
  const coming = nextReview !== null && nextReview > Date.now() ? nextReview : null;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return (
    <div className="space-y-3 rounded-2xl bg-wash p-6">
      <h2 ref={heading} tabIndex={-1} className="font-serif text-2xl">
        {t(answered > 0 ? "done" : "nothing")}
      </h2>
      <p>{t("done-why")}</p>
      {coming ? (
        <p>
          {t("next-review", { date: format.dateTime(coming, { dateStyle: "long", timeZone }) })}
        </p>
      ) : null}
      {onMore ? <Button onClick={onMore}>{t("more")}</Button> : null}
    </div>
  );
}
