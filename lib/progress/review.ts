import { dayOf } from "./day";
import type { AnswerEvent } from "./events";
import { dueDay, type Grading, type Memory, remembered } from "./schedule";

export type ItemProgress = {
  readonly answered: boolean;
  /** Right at least once, ever. */
  readonly right: boolean;
  readonly firstRight: boolean;
  /** What the schedule knows of it; null before the first answer. */
  readonly memory: Memory | null;
  /** Day of the next review. */
  readonly due: number | null;
  /** Day of the last answer that came when it was due. */
  readonly reviewed: number | null;
  /** Day of the last miss that moved the schedule, and whether it was made good since. */
  readonly missed: { readonly day: number; readonly mended: boolean } | null;
};

export const unseen: ItemProgress = {
  answered: false,
  right: false,
  firstRight: false,
  memory: null,
  due: null,
  reviewed: null,
  missed: null,
};

/** One more answer. What does not move the schedule still counts as an answer. */
export function afterAnswer(item: ItemProgress, answer: AnswerEvent): ItemProgress {
  const { correct } = answer;
  const day = dayOf(Date.parse(answer.at));
  const next = {
    ...item,
    answered: true,
    right: item.right || correct,
    firstRight: item.answered ? item.firstRight : correct,
  };
  const grading = gradingOf(item, answer, day);
  if (grading === null) return next;
  const memory = remembered(item.memory, day, grading);
  const missed = correct ? item.missed && { ...item.missed, mended: true } : { day, mended: false };
  const reviewed = isDueOn(item, day) ? day : item.reviewed;
  return { ...next, memory, due: dueDay(memory), reviewed, missed };
}

/**
 * The first answer and those on the day they are due or later move the schedule. Before that, right again says nothing, so that a
 * busy evening does not count as a month; a miss says that it is needed sooner, once a day; and right after a miss is right with help.
 */
function gradingOf(item: ItemProgress, answer: AnswerEvent, day: number): Grading | null {
  const { correct, hints } = answer;
  const counts = !item.answered || isDueOn(item, day);
  const retry = !counts && item.missed !== null && !item.missed.mended;
  if (!correct) return counts || (!retry && item.missed?.day !== day) ? "wrong" : null;
  if (!counts && !retry) return null;
  return hints || retry ? "helped" : "right";
}

export function isDue(item: ItemProgress, now: number): boolean {
  return isDueOn(item, dayOf(now));
}

function isDueOn({ due }: ItemProgress, day: number): boolean {
  return due !== null && due <= day;
}
