import { place, type Scale } from "./scale";

/** An area between two values at each place along the plot: the lower, and the higher. */
export type Band = {
  readonly id: string;
  readonly points: readonly { readonly x: number; readonly low: number; readonly high: number }[];
};

/** The corners of a band in percent of the plot: along the top to the right, and back along the bottom. */
export function bandCorners({ points }: Band, scale: Scale): string {
  const top = points.map(({ x, high }) => place(scale, { x, y: Math.min(high, scale.yMax) }));
  const bottom = points.map(({ x, low }) => place(scale, { x, y: Math.min(low, scale.yMax) }));
  return [...top, ...bottom.reverse()]
    .map((corner) => `${corner.left.toFixed(2)},${corner.top.toFixed(2)}`)
    .join(" ");
}
