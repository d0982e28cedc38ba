import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import type { DrawnItem } from "@/lib/quiz/draw";
import type { Verdict } from "@/lib/quiz/score";
import { Mark } from "./mark";
import { StatusLine } from "./status-line";
import type { Turn } from "./turn";

type Props = {
  kind: DrawnItem["kind"];
  stage: Turn["stage"];
  verdict: Verdict | null;
  /** The answer is kept and marked later. */
  later: boolean;
  onCheck: () => void;
  /** Null where "I don't know" is one of the choices. */
  onDontKnow: (() => void) | null;
};

/**
 * The row under the fields. After a check its buttons stay where they are and do nothing, so that
 * the focus is not lost; on a later visit the row says how it went last time.
 */
export function CheckActions({ kind, stage, verdict, later, onCheck, onDontKnow }: Props) {
  const t = useTranslations("quiz");
  const done = stage === "checked";
  const look = done ? "opacity-50" : "";
  return (
    <div className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-2">
      {stage === "recalled" && verdict ? (
        <Recalled kind={kind} verdict={verdict} />
      ) : (
        <>
          <Button look="primary" aria-disabled={done} className={look} onClick={onCheck}>
            {t(later ? "keep" : "check")}
          </Button>
          {onDontKnow ? (
            <Button look="text" aria-disabled={done} className={look} onClick={onDontKnow}>
              {t("dont-know")}
            </Button>
          ) : null}
        </>
      )}
      <StatusLine kind={kind} verdict={done && !later ? verdict : null} />
    </div>
  );
}

function Recalled({ kind, verdict }: Pick<Props, "kind"> & { verdict: Verdict }) {
  const t = useTranslations("quiz.recalled");
  if (kind === "curve") return <span>{t("curve")}</span>;
  if (verdict.correct) return <Mark right>{t("right")}</Mark>;
  return <span>{t(verdict.dontKnow ? "dont-know" : "wrong")}</span>;
}
