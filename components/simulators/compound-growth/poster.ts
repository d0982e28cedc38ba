import type { Values } from "@/lib/parameters";
import { simulate } from "./model";
import { curvePoints, straightPoints } from "./series";

/** The curve, and the straight line that most people expect. */
export function poster(values: Values) {
  const model = simulate(values);
  return [
    { id: "straight", tone: "ink" as const, points: straightPoints(model) },
    { id: "curve", tone: "debt" as const, points: curvePoints(model) },
  ];
}
