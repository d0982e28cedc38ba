import type { AnswerEvent } from "./events";

/** Days to the next review after each right answer in a row. */
export const ladder = [1, 3, 7, 21, 60] as const;

const DAY = 24 * 60 * 60 * 1000;

export type ItemProgress = {
  readonly answered: boolean;
  /** Right at least once, ever. */
  readonly right: boolean;
  readonly lastRight: boolean;
  readonly firstRight: boolean;
  readonly step: number;
  /** Time of the next review; null before the first answer. */
  readonly due: number | null;
};

export const unseen: ItemProgress = {
  answered: false,
  right: false,
  lastRight: false,
  firstRight: false,
  step: 0,
  due: null,
};

/**
 * One more answer. Right when due climbs a step; right again before that leaves the step alone, so a
 * busy evening does not count as a month; wrong goes back to the first step.
 */
export function afterAnswer(item: ItemProgress, { at, correct }: AnswerEvent): ItemProgress {
  const time = Date.parse(at);
  const next = {
    answered: true,
    right: item.right || correct,
    lastRight: correct,
    firstRight: item.answered ? item.firstRight : correct,
  };
  if (!correct || !item.lastRight || item.due === null) return { ...next, ...onStep(0, time) };
  if (time < item.due) return { ...next, step: item.step, due: item.due };
  return { ...next, ...onStep(Math.min(item.step + 1, ladder.length - 1), time) };
}

function onStep(step: number, from: number) {
  return { step, due: from + (ladder[step] ?? ladder[0]) * DAY };
}

export function isDue(item: ItemProgress, now: number): boolean {
  return item.due !== null && item.due <= now;
}
