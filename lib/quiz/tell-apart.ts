import type { Figure, Unit } from "../parameters";
import type { Tolerance } from "./schema";

/** Closer than this, two figures in a list of choices look alike. */
const grain: Record<Unit, number> = {
  money: 1,
  months: 1,
  years: 0.1,
  days: 1,
  percent: 0.01,
  "percent-per-year": 0.01,
  count: 1,
  number: 0.01,
};

const EPSILON = 1e-9;

export function sameToAReader(a: Figure, b: Figure, unit: Unit): boolean {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) < grain[unit] - EPSILON;
  return a === b;
}

/** Whether an answer counts for this value: the larger of the two tolerances holds. */
export function within(answer: number, value: number, { relative, absolute }: Tolerance): boolean {
  const allowed = Math.max((relative ?? 0) * Math.abs(value), absolute ?? 0);
  return Math.abs(answer - value) <= allowed + EPSILON;
}
