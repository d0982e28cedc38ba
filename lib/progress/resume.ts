import type { Course } from "./derive";
import type { Event } from "./events";
import { inOrder } from "./in-order";
import { visible } from "./visible";

export type Stop = {
  readonly lesson: string;
  /** The question to go on with; null for the beginning of a lesson. */
  readonly item: string | null;
};

/**
 * Where the reader goes on: the first open question after the last one answered, or one left open before it; where a
 * lesson is all answered, the next that is not. Null before the first answer, and when nothing is open.
 */
export function stopOf(log: readonly Event[], course: Course): Stop | null {
  const answers = visible(inOrder(log)).filter((event) => event.kind === "answer");
  const answered = new Set(answers.map(({ item }) => item));
  const last = answers
    .filter(({ item }) => course.some(({ items }) => items.includes(item)))
    .at(-1);
  if (!last) return null;
  const place = course.findIndex(({ items }) => items.includes(last.item));
  const here = course[place];
  if (!here) return null;
  const at = here.items.indexOf(last.item) + 1;
  const inTurn = [...here.items.slice(at), ...here.items.slice(0, at)];
  const open = inTurn.find((item) => !answered.has(item));
  if (open) return { lesson: here.id, item: open };
  const next = [...course.slice(place + 1), ...course.slice(0, place)].find(({ items }) =>
    items.some((item) => !answered.has(item)),
  );
  return next ? { lesson: next.id, item: null } : null;
}
