const STEP = 12;

export type Point = { readonly x: number; readonly y: number };

/** A line in the pixels of the plot. */
export type DrawnLine = { readonly id: string; readonly points: readonly Point[] };

export type Spot = { readonly left: number; readonly top: number };

type Box = Spot & { readonly width: number };

export const LABEL_HEIGHT = 38;

const GAP = 8;

/** The height of a line at a place, on the straight piece between its two nearest points. */
function heightAt({ points }: DrawnLine, x: number): number | null {
  const after = points.findIndex((point) => point.x >= x);
  const end = points[after];
  const start = points[Math.max(0, after - 1)];
  if (!end || !start) return null;
  if (end.x === start.x) return end.y;
  return start.y + ((end.y - start.y) * (x - start.x)) / (end.x - start.x);
}

/** How far a piece of a line stays above or below a box; negative where it runs through it, nothing where it is beside. */
function distance(box: Box, from: Point, to: Point): number | null {
  const [start, end] = from.x <= to.x ? [from, to] : [to, from];
  const left = Math.max(start.x, box.left - GAP);
  const right = Math.min(end.x, box.left + box.width + GAP);
  if (left > right) return null;
  const at = (x: number) =>
    end.x === start.x ? null : start.y + ((end.y - start.y) * (x - start.x)) / (end.x - start.x);
  const ends = [at(left) ?? start.y, at(right) ?? end.y];
  return Math.max(box.top - Math.max(...ends), Math.min(...ends) - box.top - LABEL_HEIGHT);
}

/** The room between a box and what is nearest to it; negative where something crosses it. */
function room(box: Box, lines: readonly DrawnLine[], taken: readonly Box[], most = GAP): number {
  const toLines = lines.flatMap(({ points }) =>
    points.slice(1).flatMap((point, index) => distance(box, points[index] ?? point, point) ?? []),
  );
  const toNames = taken.map((other) =>
    Math.max(
      other.left - box.left - box.width,
      box.left - other.left - other.width,
      other.top - box.top - LABEL_HEIGHT,
      box.top - other.top - LABEL_HEIGHT,
    ),
  );
  return Math.min(...toLines, ...toNames, most);
}

/** Right above and below a line, wherever its name fits, and to the right of its steep pieces. */
function boxesFor(line: DrawnLine, width: number, size: { readonly width: number }): Box[] {
  const boxes: Box[] = [];
  for (let left = 0; left + width <= size.width; left += STEP) {
    const heights = [0, 0.25, 0.5, 0.75, 1].flatMap(
      (part) => heightAt(line, left + part * width) ?? [],
    );
    if (heights.length < 3) continue;
    boxes.push(
      { left, width, top: Math.min(...heights) - LABEL_HEIGHT - GAP },
      { left, width, top: Math.max(...heights) + GAP },
    );
  }
  const [start, end] = [line.points[0], line.points.at(-1)];
  for (let x = start?.x ?? 0; x < (end?.x ?? 0); x += STEP) {
    const top = (heightAt(line, x) ?? 0) - LABEL_HEIGHT / 2;
    boxes.push({ left: x + 2 * GAP, width, top });
  }
  return boxes.filter(({ left }) => left + width <= size.width);
}

/** How far a name is from its line, at the nearest of its edges. */
function apart(line: DrawnLine, { left, top, width }: Box): number {
  const distances = [left - 2 * GAP, left, left + width / 2, left + width].flatMap((x) => {
    const y = heightAt(line, x);
    return y === null ? [] : [Math.max(top - y, y - top - LABEL_HEIGHT, 0)];
  });
  return Math.min(...distances, LABEL_HEIGHT);
}

/** Room to other lines that helps to see whose name it is. */
const CLEAR = 48;

/** A place for each line's name beside it and away from all others, the later part first. */
export function labelSpots(
  lines: readonly DrawnLine[],
  widths: Readonly<Record<string, number>>,
  size: { readonly width: number; readonly height: number },
): Record<string, Spot> {
  const taken: Box[] = [];
  const spots: Record<string, Spot> = {};
  for (const line of lines) {
    const others = lines.filter((other) => other !== line);
    const best = boxesFor(line, widths[line.id] ?? 0, size)
      .filter(({ top }) => top >= 0 && top + LABEL_HEIGHT <= size.height)
      .map((box) => ({
        box,
        score:
          8 * room(box, lines, taken) +
          room(box, others, taken, CLEAR) / 2 -
          apart(line, box) +
          box.left / 100,
      }))
      .sort((a, b) => b.score - a.score)[0];
    if (!best) continue;
    taken.push(best.box);
    spots[line.id] = best.box;
  }
  return spots;
}
