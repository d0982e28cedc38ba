import { roundTicks } from "./scale";

/** Where a dial may end: few enough that it does not change with every move of a hand. */
const ENDS = [10, 20, 40, 100, 200, 400, 1000];

/** A hand stands in the dial's first nine tenths where it can. */
const ROOM = 0.9;

/** The end of a dial that has room for all values, or the last one there is: what is past it stands at the end. */
export function dialEnd(values: readonly number[], least = 40): number {
  const highest = Math.max(0, ...values);
  return ENDS.find((end) => end >= least && end * ROOM >= highest) ?? ENDS.at(-1) ?? least;
}

/** Four equal steps from nothing to the end. */
export function dialTicks(end: number): number[] {
  return roundTicks(end, 4);
}

export type Spot = { readonly x: number; readonly y: number };

/** Where a value stands on a half circle around (0, 0), from the left over the top to the right. */
export function dialSpot(value: number, end: number, radius: number): Spot {
  const share = Math.min(1, Math.max(0, value / end));
  const angle = Math.PI * (1 - share);
  return { x: radius * Math.cos(angle), y: -radius * Math.sin(angle) };
}

const figure = (value: number) => value.toFixed(2);

/** The part of the half circle between two values, as a path; the lower one first. */
export function dialArc(from: number, to: number, end: number, radius: number): string {
  const a = dialSpot(Math.min(from, to), end, radius);
  const b = dialSpot(Math.max(from, to), end, radius);
  return `M ${figure(a.x)} ${figure(a.y)} A ${radius} ${radius} 0 0 1 ${figure(b.x)} ${figure(b.y)}`;
}
