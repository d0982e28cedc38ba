import { readNumber } from "@/lib/i18n/read-number";
import type { DrawnCurve } from "@/lib/quiz/draw";
import type { Response } from "@/lib/quiz/validate";

export const shapes = ["straight", "bends-up", "bends-down"] as const;

export type Shape = (typeof shapes)[number];

const bend: Record<Shape, (share: number) => number> = {
  straight: (share) => share,
  "bends-up": (share) => share ** 3,
  "bends-down": (share) => 1 - (1 - share) ** 3,
};

/** The guessed values, first one given; flat until something has been guessed. */
export function guessed({ points }: DrawnCurve, response: Response): number[] {
  const start = points[0]?.truth ?? 0;
  const rest = points.slice(1).map((_, at) => {
    const read = readNumber(response?.[at] ?? "");
    return read.ok ? read.value : start;
  });
  return [start, ...rest];
}

/** Every point on a line of this shape from the given start to this end, each on a stop of its slider. */
export function shaped({ points, item }: DrawnCurve, end: number, shape: Shape): string[] {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return [];
  return points.slice(1).map(({ x }) => {
    const share = bend[shape]((x - first.x) / (last.x - first.x));
    const value = first.truth + (end - first.truth) * share;
    const stop = Math.round(value / item.step) * item.step;
    return String(Math.min(item.maximum, Math.max(0, stop)));
  });
}
