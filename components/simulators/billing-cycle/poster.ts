import type { Values } from "@/lib/parameters";
import { simulate } from "./model";
import { pictureOf, type Stretch } from "./picture";

/** Stretches of days as a staircase, down to nothing where nothing is owed. */
function stairs(stretches: readonly Stretch[], first: number, last: number) {
  const points = [{ x: 0, y: 0 }];
  let day = first;
  for (const { from, to, value } of stretches) {
    if (from > day) points.push({ x: day - first, y: 0 }, { x: from - first, y: 0 });
    points.push({ x: from - first, y: value }, { x: to + 1 - first, y: value });
    day = to + 1;
  }
  if (day <= last) points.push({ x: day - first, y: 0 }, { x: last + 1 - first, y: 0 });
  return points;
}

/** What is owed day by day, and what of it bears interest. */
export function poster(values: Values) {
  const { owed, bearing, first, last } = pictureOf(simulate(values));
  return [
    { id: "owed", tone: "ink" as const, points: stairs(owed, first, last) },
    { id: "bearing", tone: "debt" as const, points: stairs(bearing, first, last) },
  ];
}
