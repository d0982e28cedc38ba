import type { Outcome } from "@/engine";
import { type Model, major } from "./model";

type Runner = "minimum" | "own" | "neither";

type Stuck = "rests" | "grows" | "beyond";

/** The one sentence that the present numbers say: a message key, and the figures that stand in the message. */
export type Finding = {
  readonly key: "sooner-cheaper" | "dearer" | "sooner" | "later" | "same" | `${Runner}-${Stuck}`;
  readonly figures: Readonly<Record<string, number>>;
};

/** Why an account that does not clear is stuck, and the figures that show it. */
function stuck(outcome: Exclude<Outcome, { kind: "cleared" }>): {
  how: Stuck;
  figures: Record<string, number>;
} {
  if (outcome.kind === "beyond") return { how: "beyond", figures: {} };
  const interest = major(outcome.interest);
  return outcome.reason === "resting-balance"
    ? { how: "rests", figures: { level: major(outcome.level), interest } }
    : { how: "grows", figures: { interest, payment: major(outcome.payment) } };
}

/** Both ways end. The interest decides which is dearer; without interest between them, the time. */
function bothEnd(minimumMonths: number, ownMonths: number, saved: number): Finding {
  const figures = { minimumMonths, ownMonths, interest: Math.abs(saved) };
  if (saved !== 0) return { key: saved > 0 ? "sooner-cheaper" : "dearer", figures };
  if (ownMonths === minimumMonths) return { key: "same", figures };
  return { key: ownMonths < minimumMonths ? "sooner" : "later", figures };
}

export function findingOf({ minimum, own }: Model): Finding {
  const a = minimum.summary.outcome;
  const b = own.summary.outcome;
  if (a.kind === "cleared") {
    if (b.kind === "cleared") {
      const saved = (minimum.summary.interest - own.summary.interest) / 100;
      return bothEnd(a.months, b.months, saved);
    }
    const { how, figures } = stuck(b);
    return { key: `own-${how}`, figures: { ...figures, minimumMonths: a.months } };
  }
  const { how, figures } = stuck(a);
  return b.kind === "cleared"
    ? { key: `minimum-${how}`, figures: { ...figures, ownMonths: b.months } }
    : { key: `neither-${how}`, figures };
}
