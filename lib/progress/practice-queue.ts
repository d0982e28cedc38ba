import type { Course } from "./derive";
import { MOST_A_DAY } from "./most-a-day";
import { type ItemProgress, unseen } from "./review";
import { strength } from "./schedule";

type Items = ReadonlyMap<string, ItemProgress>;
type Placed = { readonly id: string; readonly lesson: string };

/** What to review today: of what is due the most fragile, with lessons taking turns, less what was reviewed today already. */
export function reviewQueue(course: Course, items: Items, day: number): string[] {
  const due = placed(course)
    .map((item) => ({ ...item, progress: items.get(item.id) ?? unseen }))
    .filter(({ progress }) => progress.due !== null && progress.due <= day)
    .map((item) => ({ ...item, strength: strengthOf(item.progress, day) }))
    .sort((a, b) => a.strength - b.strength);
  return takingTurns(due)
    .slice(0, leftToday(items, day))
    .map(({ id }) => id);
}

/** How many more fit into this day. */
export function leftToday(items: Items, day: number): number {
  const done = [...items.values()].filter(({ reviewed }) => reviewed === day).length;
  return Math.max(0, MOST_A_DAY - done);
}

/** Questions not met yet: of lessons begun before those of others, with lessons taking turns. */
export function newQuestions(course: Course, items: Items): string[] {
  const seen = (id: string) => items.get(id)?.answered ?? false;
  const begun = (lesson: Course[number]) => lesson.items.some(seen);
  const fresh = (lessons: Course) =>
    takingTurns(placed(lessons).filter(({ id }) => !seen(id))).map(({ id }) => id);
  return [
    ...fresh(course.filter(begun)),
    ...fresh(course.filter((lesson) => !begun(lesson))),
  ].slice(0, MOST_A_DAY);
}

function placed(course: Course): Placed[] {
  return course.flatMap(({ id, items }) => items.map((item) => ({ id: item, lesson: id })));
}

/** The same things, each time the first that is of another lesson than the one before, as long as there is one. */
function takingTurns<Thing extends Placed>(things: readonly Thing[]): Thing[] {
  const left = [...things];
  const turns: Thing[] = [];
  while (left.length > 0) {
    const other = left.findIndex(({ lesson }) => lesson !== turns.at(-1)?.lesson);
    turns.push(...left.splice(Math.max(0, other), 1));
  }
  return turns;
}

function strengthOf({ memory }: ItemProgress, day: number): number {
  return memory ? strength(memory, day) : 0;
}
