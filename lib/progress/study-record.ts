import type { Course } from "./derive";
import type { AnswerEvent, Event } from "./events";
import { inOrder } from "./in-order";
import { visible } from "./visible";

export type StudiedLesson = {
  readonly id: string;
  readonly answered: number;
  readonly total: number;
  readonly right: number;
  readonly firstTry: number;
  /** Times of the first and the last answer. */
  readonly from: string;
  readonly to: string;
};

/** The lessons in which something was answered, for a record on paper. */
export function studyRecord(log: readonly Event[], course: Course): StudiedLesson[] {
  const answers = visible(inOrder(log)).filter((event) => event.kind === "answer");
  return course.flatMap(({ id, guesses = [], ...lesson }) => {
    const items = lesson.items.filter((item) => !guesses.includes(item));
    const own = answers.filter(({ item }) => items.includes(item));
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    const tries = items
      .map((item): AnswerEvent[] => own.filter((answer) => answer.item === item))
      .filter((all) => all.length > 0);
    return {
      id,
      answered: tries.length,
      total: items.length,
      right: tries.filter((all) => all.some(({ correct }) => correct)).length,
      firstTry: tries.filter(([answer]) => answer?.correct).length,
      from: first.at,
      to: last.at,
    };
  });
}
