import type { Course } from "./derive";
import { MOST_A_DAY } from "./most-a-day";
import { leftToday } from "./practice-queue";
import type { ItemProgress } from "./review";

export type ReviewDay = { readonly day: number; readonly items: readonly string[] };

/** The days on which there will be something to review if all goes as planned, today's included; no day has more than eight. */
export function comingReviews(
  course: Course,
  items: ReadonlyMap<string, ItemProgress>,
  today: number,
): ReviewDay[] {
  const known = course
    .flatMap((lesson) => lesson.items)
    .flatMap((id) => {
      const due = items.get(id)?.due ?? null;
      return due === null ? [] : [{ id, due: Math.max(due, today) }];
    })
    .sort((a, b) => a.due - b.due);
  const days = new Map<number, string[]>();
  const room = (day: number) => (day === today ? leftToday(items, today) : MOST_A_DAY);
  for (const { id, due } of known) {
    let day = due;
    while ((days.get(day)?.length ?? 0) >= room(day)) day++;
    days.set(day, [...(days.get(day) ?? []), id]);
  }
  return [...days].map(([day, list]) => ({ day, items: list })).sort((a, b) => a.day - b.day);
}
