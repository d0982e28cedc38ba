import { type ChartLine, place, type Scale, valueAt } from "./scale";
import { textWidth } from "./text-width";

export type LabelPlace = {
  readonly id: string;
  /** Percent of the plot from its left and top edge, to the corner nearest the line. */
  readonly left: number;
  readonly top: number;
  /** Which side of the anchor the text runs to. */
  readonly side: "left" | "right";
};

type Box = { left: number; right: number; top: number; bottom: number };

const LINE_HEIGHT = 20;
const GAP = 8;

/** A label above its line is read with it; one below is taken for the next line's. */
const BELOW = 5;

function overlap(a: Box, b: Box): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide > 0 && high > 0 ? wide * high : 0;
}

const SAMPLES = 16;

/** How many of the points along a label's box lie near a line. */
function crossings(lines: readonly ChartLine[], scale: Scale, box: Box, size: Size): number {
  let count = 0;
  for (const line of lines) {
    for (let step = 0; step <= SAMPLES; step++) {
      const pixel = box.left + ((box.right - box.left) * step) / SAMPLES;
      const y = valueAt(line, (pixel / size.width) * scale.xMax);
      if (y === null) continue;
      const top = (place(scale, { x: 0, y }).top * size.height) / 100;
      if (top > box.top - 2 && top < box.bottom + 2) count++;
    }
  }
  return count;
}

type Size = { width: number; height: number };

/**
 * Puts each line's label beside the line: never outside the plot, clear of the lines and of one another.
 * It tries places along the line on both sides of it and keeps the cheapest.
 */
export function placeLabels(
  lines: readonly ChartLine[],
  scale: Scale,
  size: Size,
  widthOf: (text: string) => number = textWidth,
): LabelPlace[] {
  const taken: Box[] = [];
  return lines.map((line) => {
    const width = Math.min(widthOf(line.label), size.width);
    let best: { cost: number; box: Box; side: "left" | "right" } | undefined;
    for (const share of [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1]) {
      const x = (line.points.at(-1)?.x ?? 0) * share;
      const y = valueAt(line, x) ?? 0;
      const at = place(scale, { x, y });
      const anchorX = (at.left * size.width) / 100;
      const anchorY = (at.top * size.height) / 100;
      for (const side of ["right", "left"] as const) {
        for (const up of [-1, 1]) {
          const left = side === "right" ? anchorX + GAP : anchorX - GAP - width;
          const middle = anchorY + up * (LINE_HEIGHT / 2 + 4);
          const box = {
            left,
            right: left + width,
            top: middle - LINE_HEIGHT / 2,
            bottom: middle + LINE_HEIGHT / 2,
          };
          const outside =
            Math.max(0, -box.left) +
            Math.max(0, box.right - size.width) +
            Math.max(0, -box.top) +
            Math.max(0, box.bottom - size.height);
          const least =
            outside * 1000 +
            taken.reduce((sum, other) => sum + overlap(box, other), 0) * 10 +
            (1 - share) * 10 +
            (up === 1 ? BELOW : 0);
          // Crossings take long to count, and they only make a place dearer.
          if (best && least >= best.cost) continue;
          const cost = least + crossings(lines, scale, box, size) * 8;
          if (!best || cost < best.cost) best = { cost, box, side };
        }
      }
    }
    const box = best?.box ?? { left: 0, right: width, top: 0, bottom: LINE_HEIGHT };
    const left = Math.min(Math.max(0, box.left), Math.max(0, size.width - width));
    const top = Math.min(Math.max(0, box.top), size.height - LINE_HEIGHT);
    taken.push({ left, right: left + width, top, bottom: top + LINE_HEIGHT });
    return {
      id: line.id,
      left: (100 * (best?.side === "left" ? left + width : left)) / size.width,
      top: (100 * top) / size.height,
      side: best?.side ?? "right",
    };
  });
}
