import { comingReviews, type ReviewDay } from "./coming-reviews";
import { dayOf } from "./day";
import type { AnswerEvent, Event, PredictionEvent } from "./events";
import { inOrder } from "./in-order";
import { newQuestions, reviewQueue } from "./practice-queue";
import { afterAnswer, type ItemProgress, isDue, unseen } from "./review";
import { visible } from "./visible";

/** The lessons in order, each with the ids of its quiz items; `guesses` are those that are never right or wrong. */
export type Course = readonly {
  readonly id: string;
  readonly items: readonly string[];
  readonly guesses?: readonly string[];
}[];

export type LessonStatus = "new" | "started" | "learned" | "due";

export type LessonProgress = {
  readonly id: string;
  readonly answered: number;
  readonly right: number;
  readonly total: number;
  readonly status: LessonStatus;
  /** Day of the earliest coming review of its items. */
  readonly nextReview: number | null;
};

export type Progress = {
  readonly lessons: readonly LessonProgress[];
  readonly items: ReadonlyMap<string, ItemProgress>;
  /** Item ids to review today, most fragile first; at most eight a day, and nothing waits on it. */
  readonly review: readonly string[];
  /** What will come when, today included. */
  readonly coming: readonly ReviewDay[];
  /** Some item ids that were not met yet. */
  readonly fresh: readonly string[];
  readonly predictions: readonly PredictionEvent[];
  /** First answers only: how many items were answered, how many of them right at once. */
  readonly firstTry: { readonly right: number; readonly total: number };
};

/** All that is shown about progress, from the log alone. Order and repetition of events change nothing. */
export function derive(log: readonly Event[], now: number, course: Course): Progress {
  const events = visible(inOrder(log));
  const items = replay(
    events.filter((event) => event.kind === "answer"),
    course,
  );
  const guesses = new Set(course.flatMap((lesson) => lesson.guesses ?? []));
  const answered = [...items].flatMap(([id, item]) =>
    item.answered && !guesses.has(id) ? [item] : [],
  );
  const lessons = course.map((lesson) => lessonProgress(lesson, items, now));
  return {
    lessons,
    items,
    review: reviewQueue(course, items, dayOf(now)),
    coming: comingReviews(course, items, dayOf(now)),
    fresh: newQuestions(course, items),
    predictions: events.filter((event) => event.kind === "prediction"),
    firstTry: {
      right: answered.filter(({ firstRight }) => firstRight).length,
      total: answered.length,
    },
  };
}

function replay(answers: readonly AnswerEvent[], course: Course): Map<string, ItemProgress> {
  const items = new Map(
    course.flatMap((lesson) => lesson.items.map((id) => [id, unseen] as const)),
  );
  for (const answer of answers) {
    const before = items.get(answer.item);
    if (before) items.set(answer.item, afterAnswer(before, answer));
  }
  return items;
}

function lessonProgress(
  { id, items: ids }: Course[number],
  items: ReadonlyMap<string, ItemProgress>,
  now: number,
): LessonProgress {
  const own = ids.map((item) => items.get(item) ?? unseen);
  const answered = own.filter((item) => item.answered).length;
  const right = own.filter((item) => item.right).length;
  const reviews = own.flatMap(({ due }) => (due === null ? [] : [due]));
  return {
    id,
    answered,
    right,
    total: own.length,
    status: statusOf(own, answered, right, now),
    nextReview: reviews.length > 0 ? Math.min(...reviews) : null,
  };
}

function statusOf(
  own: readonly ItemProgress[],
  answered: number,
  right: number,
  now: number,
): LessonStatus {
  if (answered === 0) return "new";
  if (right < own.length) return "started";
  return own.some((item) => isDue(item, now)) ? "due" : "learned";
}
