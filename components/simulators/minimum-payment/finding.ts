import type { Outcome } from "@/engine";
import { type Model, major } from "./model";

type Runner = "minimum" | "own" | "neither";

type Stuck = "rests" | "grows" | "beyond";

type Amounts = Readonly<Record<string, number>>;

/** The one sentence that the present numbers say: a message key, and the amounts and times that stand in the message. */
export type Finding = {
  readonly key: "sooner-cheaper" | "dearer" | "sooner" | "later" | "same" | `${Runner}-${Stuck}`;
  readonly money: Amounts;
  readonly months: Amounts;
};

/** Why an account that does not clear is stuck, and the amounts that show it. */
function stuck(outcome: Exclude<Outcome, { kind: "cleared" }>): { how: Stuck; money: Amounts } {
  if (outcome.kind === "beyond") return { how: "beyond", money: {} };
  const interest = major(outcome.interest);
  return outcome.reason === "resting-balance"
    ? { how: "rests", money: { level: major(outcome.level), interest } }
    : { how: "grows", money: { interest, payment: major(outcome.payment) } };
}

/** Both ways end. The interest decides which is dearer; without interest between them, the time. */
function bothEnd(minimumMonths: number, ownMonths: number, saved: number): Finding {
  const figures = { money: { interest: Math.abs(saved) }, months: { minimumMonths, ownMonths } };
  if (saved !== 0) return { key: saved > 0 ? "sooner-cheaper" : "dearer", ...figures };
  if (ownMonths === minimumMonths) return { key: "same", ...figures };
  return { key: ownMonths < minimumMonths ? "sooner" : "later", ...figures };
}

export function findingOf({ minimum, own }: Model): Finding {
  const a = minimum.summary.outcome;
  const b = own.summary.outcome;
  if (a.kind === "cleared") {
    if (b.kind === "cleared") {
      const saved = (minimum.summary.interest - own.summary.interest) / 100;
      return bothEnd(a.months, b.months, saved);
    }
    const { how, money } = stuck(b);
    return { key: `own-${how}`, money, months: { minimumMonths: a.months } };
  }
  const { how, money } = stuck(a);
  return b.kind === "cleared"
    ? { key: `minimum-${how}`, money, months: { ownMonths: b.months } }
    : { key: `neither-${how}`, money, months: {} };
}
