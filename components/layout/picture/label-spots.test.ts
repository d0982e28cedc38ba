import { describe, expect, it } from "vitest";
import { type DrawnLine, LABEL_HEIGHT, labelSpots } from "./label-spots";

const size = { width: 1000, height: 260 };

/** Whether any point on the way from one end of a line to the other lies inside the name's box. */
function crosses({ points }: DrawnLine, spot: { left: number; top: number }, width: number) {
  return points.slice(1).some((to, index) => {
    const from = points[index] ?? to;
    return Array.from({ length: 201 }, (_, step) => step / 200).some((part) => {
      const x = from.x + part * (to.x - from.x);
      const y = from.y + part * (to.y - from.y);
      return x > spot.left && x < spot.left + width && y > spot.top && y < spot.top + LABEL_HEIGHT;
    });
  });
}

describe(labelSpots, () => {
  const falling: DrawnLine = {
    id: "falling",
    points: [
      { x: 0, y: 40 },
      { x: 1000, y: 260 },
    ],
  };
  const level: DrawnLine = {
    id: "level",
    points: [
      { x: 0, y: 130 },
      { x: 1000, y: 130 },
    ],
  };
  const stair: DrawnLine = {
    id: "stair",
    points: [
      { x: 0, y: 260 },
      { x: 400, y: 260 },
      { x: 400, y: 60 },
      { x: 700, y: 60 },
      { x: 700, y: 260 },
      { x: 1000, y: 260 },
    ],
  };

  it.each([
    ["two that cross", [falling, level]],
    ["a stair and a level line", [stair, level]],
    ["three at once", [falling, level, stair]],
  ])("gives each line a name that no line runs through: %s", (_, lines) => {
    const widths = { falling: 180, level: 220, stair: 160 };
    const spots = labelSpots(lines, widths, size);
    for (const { id } of lines) {
      const spot = spots[id];
      expect(spot).toBeDefined();
      if (!spot) continue;
      const width = widths[id as keyof typeof widths];
      expect(lines.filter((line) => crosses(line, spot, width))).toEqual([]);
      expect(spot.left + width).toBeLessThanOrEqual(size.width);
    }
  });
});
