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

export const years = (of: Of): FigureDefinition => ({ unit: "years", of });
export const days = (of: Of): FigureDefinition => ({ unit: "days", of });
export const numbers = (of: Of): FigureDefinition => ({ unit: "number", of });

/** To cents, or to hundredths of a percent: what a reader sees is what an answer is compared with. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
