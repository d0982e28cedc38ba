import { useTranslations } from "use-intl";
import type { DrawnItem } from "@/lib/quiz/draw";
import type { Verdict } from "@/lib/quiz/score";

type Props = { kind: DrawnItem["kind"]; verdict: Verdict | null };

/** One short line, on the page before it is filled, so that it is read out without moving the focus. */
export function StatusLine({ kind, verdict }: Props) {
  const t = useTranslations("quiz.status");
  const guess = kind === "curve";
  const right = !guess && (verdict?.correct ?? false);
  return (
    <p role="status" className={`font-semibold ${right ? "text-ok" : ""}`}>
      {verdict ? (
        <>
          {verdict.dontKnow || guess ? null : <span aria-hidden="true">{right ? "✓ " : "✕ "}</span>}
          {t(guess && !verdict.dontKnow ? "curve" : lineOf(verdict), {
            right: verdict.fields.filter(({ correct }) => correct).length,
            total: verdict.fields.length,
          })}
        </>
      ) : null}
    </p>
  );
}

function lineOf({ correct, dontKnow, fields }: Verdict) {
  if (correct) return "right";
  if (dontKnow) return "dont-know";
  return fields.some((field) => field.correct) ? "partly" : "wrong";
}
