import type { Figures } from "@/lib/parameters";
import { figuresOf, type Model } from "./model";

export const findingKeys = [
  "no-rate",
  "one-posting",
  "no-bend",
  "slow",
  "doubled",
  "mostly",
] as const;

/** The one sentence that the present numbers say: a message key, and the figures that stand in the message. */
export type Finding = { readonly key: (typeof findingKeys)[number]; readonly figures: Figures };

export function findingOf(model: Model): Finding {
  return { key: keyOf(model), figures: figuresOf(model) };
}

function keyOf({ terms, course, postings, end, straight, doubling }: Model): Finding["key"] {
  if (doubling === null) return "no-rate";
  if (postings <= 1) return "one-posting";
  if (end <= straight) return "no-bend";
  if (end - straight > straight - course.principal) return "mostly";
  return doubling > terms.years ? "slow" : "doubled";
}
