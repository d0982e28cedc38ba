import { type Card, createEmptyCard, fsrs, type Grade, Rating } from "ts-fsrs";

/** How an answer went, for the schedule. Nothing is ever "easy": a right answer may have been luck. */
export type Grading = "wrong" | "helped" | "right";

export type Memory = Card;

export const LONGEST_WAIT = 180;

const DAY = 24 * 60 * 60 * 1000;

/** Without chance, so that the same log gives the same days; and without steps of minutes, for nobody waits on this page. */
const scheduler = fsrs({
  request_retention: 0.9,
  maximum_interval: LONGEST_WAIT,
  enable_fuzz: false,
  enable_short_term: false,
});

const grades: Record<Grading, Grade> = {
  wrong: Rating.Again,
  helped: Rating.Hard,
  right: Rating.Good,
};

/**
 * What is remembered after one more answer on a day. Days are whole numbers; the library is told midnights, and never that time
 * ran backwards, as a log from elsewhere may say.
 */
export function remembered(before: Memory | null, day: number, grading: Grading): Memory {
  const date = new Date(Math.max(day * DAY, before?.last_review?.getTime() ?? -Infinity));
  return scheduler.next(before ?? createEmptyCard(date), date, grades[grading]).card;
}

/** The library gives 181 where "hard" is at the longest already. */
export function dueDay({ last_review, scheduled_days }: Memory): number {
  const last = (last_review?.getTime() ?? 0) / DAY;
  return last + Math.min(scheduled_days, LONGEST_WAIT);
}

/** How likely it is still known on a day, from 0 to 1. */
export function strength(memory: Memory, day: number): number {
  return scheduler.get_retrievability(memory, new Date(day * DAY), false);
}
