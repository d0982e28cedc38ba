import type { Figures } from "@/lib/parameters";
import { figuresOf, type Model } from "./model";

export const findingKeys = ["no-rate", "no-bend", "bend", "doubles"] as const;

/** The one sentence that the present numbers say: a message key, and the figures that stand in the message. */
export type Finding = { readonly key: (typeof findingKeys)[number]; readonly figures: Figures };

export function findingOf(model: Model): Finding {
  const figures = figuresOf(model);
  return { key: keyOf(model, figures), figures };
}

function keyOf({ terms }: Model, figures: Figures): Finding["key"] {
  if (terms.rate === 0) return "no-rate";
  if (Number(figures["year-compound"]) >= terms.balance) return "doubles";
  return Number(figures["interest-on-interest"]) > 0 ? "bend" : "no-bend";
}
