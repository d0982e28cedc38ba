import { hasFreeDays, type Model } from "./model";
import { pictureOf } from "./picture";

export const calendarStates = ["free", "kept", "lost", "partly", "cash", "lost-before"] as const;

/** What becomes of the free days: promised, kept, lost from the first day, lost in part, or never there. */
export function calendarState(model: Model): (typeof calendarStates)[number] {
  const { terms, inFull, nextInterest } = model;
  if (terms.kind === "cash") return "cash";
  if (!hasFreeDays(terms)) return "lost-before";
  if (inFull) return "kept";
  if (pictureOf(model).free === null) return "lost";
  return nextInterest > 0 ? "partly" : "free";
}
