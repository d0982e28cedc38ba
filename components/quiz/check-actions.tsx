import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import type { Verdict } from "@/lib/quiz/score";
import { Mark } from "./mark";
import { StatusLine } from "./status-line";
import type { Turn } from "./turn";

type Props = {
  stage: Turn["stage"];
  verdict: Verdict | null;
  onCheck: () => void;
  /** Null where "I don't know" is one of the choices. */
  onDontKnow: (() => void) | null;
};

/**
 * The row under the fields. After a check its buttons stay where they are and do nothing, so that
 * the focus is not lost; on a later visit the row says how it went last time.
 */
export function CheckActions({ stage, verdict, onCheck, onDontKnow }: Props) {
  const t = useTranslations("quiz");
  const done = stage === "checked";
  const look = done ? "opacity-50" : "";
  return (
    <div className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-2">
      {stage === "recalled" && verdict ? (
        <Recalled verdict={verdict} />
      ) : (
        <>
          <Button look="primary" aria-disabled={done} className={look} onClick={onCheck}>
            {t("check")}
          </Button>
          {onDontKnow ? (
            <Button look="text" aria-disabled={done} className={look} onClick={onDontKnow}>
              {t("dont-know")}
            </Button>
          ) : null}
        </>
      )}
      <StatusLine verdict={done ? verdict : null} />
    </div>
  );
}

function Recalled({ verdict }: { verdict: Verdict }) {
  const t = useTranslations("quiz.recalled");
  if (verdict.correct) return <Mark right>{t("right")}</Mark>;
  return <span>{t(verdict.dontKnow ? "dont-know" : "wrong")}</span>;
}
