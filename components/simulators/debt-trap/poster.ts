import type { Values } from "@/lib/parameters";
import { simulate } from "./model";
import { courseOf, futuresShown, topOf, within } from "./series";
import { major } from "./terms";

const tones = { own: "pay", calm: "ok", second: "debt" } as const;

/** Two futures, and the line between those that end and those that do not. */
export function poster(values: Values) {
  const model = simulate(values);
  const { months, ground } = model;
  const top = topOf(model, null);
  const futures = futuresShown(model).map((id) => ({
    id,
    tone: tones[id],
    points: within(courseOf(model[id]), months, top).points,
  }));
  if (ground.line === null || major(ground.line) > top) return futures;
  const y = major(ground.line);
  return [
    ...futures,
    {
      id: "line",
      tone: "ink" as const,
      points: [
        { x: 0, y },
        { x: months, y },
      ],
    },
  ];
}
