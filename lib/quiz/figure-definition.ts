import type { Figure, Unit } from "../parameters";
import type { Card } from "./card";

export type FigureDefinition = { readonly unit: Unit; readonly of: (card: Card) => Figure };

type Of = FigureDefinition["of"];

export const money = (of: Of): FigureDefinition => ({ unit: "money", of });
export const months = (of: Of): FigureDefinition => ({ unit: "months", of });
export const percents = (of: Of): FigureDefinition => ({ unit: "percent", of });

/** a − b where both are numbers: what never ends has no difference. */
export function difference(a: Figure, b: Figure): Figure {
  return typeof a === "number" && typeof b === "number" ? Math.round((a - b) * 100) / 100 : "none";
}
