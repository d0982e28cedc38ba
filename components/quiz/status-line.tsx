import { useTranslations } from "use-intl";
import type { Verdict } from "@/lib/quiz/score";

/** One short line, on the page before it is filled, so that it is read out without moving the focus. */
export function StatusLine({ verdict }: { verdict: Verdict | null }) {
  const t = useTranslations("quiz.status");
  const right = verdict?.correct ?? false;
  return (
    <p role="status" className={`font-semibold ${right ? "text-ok" : ""}`}>
      {verdict ? (
        <>
          {verdict.dontKnow ? null : <span aria-hidden="true">{right ? "✓ " : "✕ "}</span>}
          {t(lineOf(verdict), {
            right: verdict.fields.filter(({ correct }) => correct).length,
            total: verdict.fields.length,
          })}
        </>
      ) : null}
    </p>
  );
}

function lineOf({ correct, dontKnow, score }: Verdict) {
  if (correct) return "right";
  if (dontKnow) return "dont-know";
  return score > 0 ? "partly" : "wrong";
}
