import type { Course } from "./derive";
import type { Event } from "./events";

/** How many lessons have every item right at least once. Needs no schedule, so that any page can afford to know it. */
export function learnedCount(events: readonly Event[], course: Course): number {
  const right = new Set(
    events.flatMap((event) => (event.kind === "answer" && event.correct ? [event.item] : [])),
  );
  return course.filter(({ items }) => items.length > 0 && items.every((id) => right.has(id)))
    .length;
}
