import type { Course } from "./derive";
import { type ItemProgress, isDue, unseen } from "./review";

const LONGEST = 8;

/** Items last answered wrong, then due ones by how shaky they are, then new ones of lessons already begun, then the rest. */
export function practiceQueue(
  course: Course,
  items: ReadonlyMap<string, ItemProgress>,
  now: number,
): string[] {
  const progress = (id: string) => items.get(id) ?? unseen;
  const begun = (lesson: Course[number]) => lesson.items.some((id) => progress(id).answered);
  const fresh = (lessons: Course) =>
    lessons.flatMap((lesson) => lesson.items.filter((id) => !progress(id).answered));

  const seen = course.flatMap((lesson) => lesson.items.filter((id) => progress(id).answered));
  const wrong = seen.filter((id) => !progress(id).lastRight);
  const due = seen
    .filter((id) => progress(id).lastRight && isDue(progress(id), now))
    .sort((a, b) => shakiness(progress(a), progress(b)));
  return [
    ...wrong,
    ...due,
    ...fresh(course.filter(begun)),
    ...fresh(course.filter((lesson) => !begun(lesson))),
  ].slice(0, LONGEST);
}

function shakiness(a: ItemProgress, b: ItemProgress): number {
  return a.step - b.step || (a.due ?? 0) - (b.due ?? 0);
}
