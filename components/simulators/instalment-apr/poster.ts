import type { Values } from "@/lib/parameters";
import { simulate } from "./model";
import { basePoints, owedSteps } from "./series";

/** The debt that falls, and the amount that the fee is counted on, which does not. */
export function poster(values: Values) {
  const model = simulate(values);
  const base = basePoints(model);
  return [
    { id: "owed", tone: "debt" as const, points: owedSteps(model.run) },
    ...(base ? [{ id: "base", tone: "pay" as const, points: base }] : []),
  ];
}
