import type { Point } from "./scale";

/**
 * A line drawn by hand: one value a step, the first one given. What lies beyond the furthest step drawn so far stays
 * level with it, so that a line begun at the left is whole at every moment.
 */
export type Drawing = { readonly values: readonly number[]; readonly reached: number };

/** A level line over so many steps, on which nothing has been drawn. */
export function blank(start: number, steps: number): Drawing {
  return { values: Array.from({ length: steps + 1 }, () => start), reached: 0 };
}

/** A drawing through given values, the first of which is where it starts. */
export function drawingOf(values: readonly number[]): Drawing {
  return { values, reached: values.length - 1 };
}

/**
 * The drawing after a hand went from one place to another: every step between the two is on the straight piece. A hand
 * that sets down beyond what has been drawn comes from where that ended.
 */
export function drawTo(drawing: Drawing, hand: Point | null, to: Point, round = same): Drawing {
  const last = drawing.values.length - 1;
  const end = Math.min(last, Math.max(1, Math.round(to.x)));
  const furthest = { x: drawing.reached, y: drawing.values[drawing.reached] ?? 0 };
  const from = hand ?? (end > drawing.reached ? furthest : null);
  const start = from ? Math.min(last, Math.max(1, Math.round(from.x))) : end;
  const [low, high] = start < end ? [start, end] : [end, start];
  const slope = from && to.x !== from.x ? (to.y - from.y) / (to.x - from.x) : 0;
  const at = (x: number) => (x === end ? to.y : to.y + slope * (x - to.x));
  const reached = Math.max(drawing.reached, high);
  const drawn = drawing.values.map((value, x) =>
    x >= low && x <= high ? Math.max(0, round(at(x))) : value,
  );
  const level = drawn[reached] ?? 0;
  return { values: drawn.map((value, x) => (x > reached ? level : value)), reached };
}

/** The nearest multiple of `step`. */
export function roundTo(step: number): (value: number) => number {
  return (value) => Number((Math.round(value / step) * step).toPrecision(12));
}

function same(value: number): number {
  return value;
}
