import type { Model } from "./model";
import type { Method } from "./params";
import { isBillByBill } from "./terms";

export const findingKeys = [
  "free",
  "lenient",
  "tolerated",
  "trailing",
  "cash",
  "lost-before",
  "late-fee",
  "late",
  "below-minimum",
  "short-free",
  "short-whole-bill",
  "short-from-posting",
  "short-after-due",
  "short-account",
  "short-previous",
  "short-adjusted",
] as const;

/** The one sentence that the present numbers say: a message key, and the amounts that stand in the message. */
export type Finding = {
  readonly key: (typeof findingKeys)[number];
  readonly figures: Readonly<Record<string, number>>;
};

const shortBy: Record<Method, Finding["key"]> = {
  "whole-bill": "short-whole-bill",
  "unpaid-from-posting": "short-from-posting",
  "unpaid-after-due": "short-after-due",
  "average-daily": "short-account",
  "average-daily-without-new": "short-account",
  daily: "short-account",
  previous: "short-previous",
  adjusted: "short-adjusted",
};

export function findingOf(model: Model): Finding {
  const { bill, payment, rest, nextInterest, restInterest, lateFee, run } = model;
  const first = run.statements[0];
  return {
    key: keyOf(model),
    figures: {
      bill: bill / 100,
      paid: payment / 100,
      rest: rest / 100,
      interest: nextInterest / 100,
      alone: restInterest / 100,
      fee: lateFee / 100,
      charged: (first?.interest ?? 0) / 100,
      cash: (first?.fees ?? 0) / 100,
    },
  };
}

function keyOf({ terms, inFull, rest, nextInterest, lateFee }: Model): Finding["key"] {
  if (terms.kind === "cash") return "cash";
  if (terms.carried > 0 && !isBillByBill(terms.basis)) return "lost-before";
  if (inFull) {
    if (nextInterest > 0) return "trailing";
    if (rest > 0) return "tolerated";
    return terms.late > 0 ? "lenient" : "free";
  }
  if (terms.late > terms.leniency) return lateFee > 0 ? "late-fee" : "late";
  if (lateFee > 0) return "below-minimum";
  if (nextInterest === 0) return "short-free";
  return shortBy[terms.basis];
}
