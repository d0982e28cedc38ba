/** A point of a line: months across, money up. */
export type Point = { readonly x: number; readonly y: number };

/** Debt, your own way, a guess, a third way, what is neither, and an edge that stays in the background. */
export type Tone = "debt" | "pay" | "guess" | "ok" | "ink" | "soft";

export type ChartLine = {
  readonly id: string;
  /** Stands at the line's end, in place of a legend. */
  readonly label: string;
  /** The label where the chart is narrow. */
  readonly brief: string;
  readonly tone: Tone;
  readonly points: readonly Point[];
  /** A line that goes on past the picture has no dot at its end. */
  readonly open?: boolean;
};

export type Tick = { readonly value: number; readonly label: string };

export type Scale = { readonly xMax: number; readonly yMax: number };

/** Where a value stands, in percent of the plot from the left and from the top. */
export function place(scale: Scale, point: Point): { left: number; top: number } {
  return { left: (100 * point.x) / scale.xMax, top: 100 - (100 * point.y) / scale.yMax };
}

/** The smallest of 1, 2, 2.5, 5 × 10ⁿ that splits `max` into at most `count` steps. */
export function roundStep(max: number, count: number): number {
  const rough = max / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor =
    [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough * 0.999999) ?? 10;
  return factor * power;
}

/** Round values from 0 up to the first one at or above `max`. */
export function roundTicks(max: number, count: number): number[] {
  if (!(max > 0)) return [0, 1];
  const step = roundStep(max, count);
  const steps = Math.ceil(max / step - 1e-9);
  return Array.from({ length: steps + 1 }, (_, index) => index * step);
}

/** The value of a line at `x`, on the straight piece between its two nearest points. */
export function valueAt(line: ChartLine, x: number): number | null {
  const { points } = line;
  let low = 0;
  let after = points.length;
  while (low < after) {
    const middle = (low + after) >> 1;
    if ((points[middle]?.x ?? 0) < x) low = middle + 1;
    else after = middle;
  }
  const end = points[after];
  if (!end) return null;
  const start = points[Math.max(0, after - 1)] ?? end;
  if (end.x === start.x) return end.y;
  return start.y + ((end.y - start.y) * (x - start.x)) / (end.x - start.x);
}

/** Keeps a line's shape with at most `count` points; first and last stay. */
export function thin(points: readonly Point[], count: number): Point[] {
  if (points.length <= count) return [...points];
  const stride = (points.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, index) => points[Math.round(index * stride)]).filter(
    (point): point is Point => point !== undefined,
  );
}
