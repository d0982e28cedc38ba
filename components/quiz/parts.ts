import type { Item } from "@/lib/quiz/schema";
import type { Subject } from "@/lib/quiz/subjects/names";
import type { ItemView } from "./item-view";

type Load = () => Promise<{ view: ItemView }>;

/** Kinds that few pages need, each with its own script. */
export const kindParts: Partial<Record<Item["kind"], Load>> = {
  multiple: () => import("./multiple-options"),
  order: () => import("./order-list"),
  match: () => import("./match-rows"),
  slider: () => import("./slider-field"),
  trap: () => import("./trap-screen"),
  curve: () => import("./curve-fields"),
};

/** Figures beside the card's own: once such a module has run, its figures are there. */
export const subjectParts: Record<Subject, () => Promise<unknown>> = {
  rates: () => import("@/lib/quiz/subjects/rates"),
  instalments: () => import("@/lib/quiz/subjects/instalments"),
  debts: () => import("@/lib/quiz/subjects/debts"),
  limits: () => import("@/lib/quiz/subjects/limits"),
};

/** Settles once each of these items can be drawn. */
export async function figuresFor(items: readonly Item[]): Promise<void> {
  const subjects = new Set(items.flatMap(({ subject }) => subject ?? []));
  await Promise.all([...subjects].map((subject) => subjectParts[subject]()));
}
