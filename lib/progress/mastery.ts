import type { AnswerEvent, Event } from "./events";
import { inOrder } from "./in-order";
import { afterAnswer, type ItemProgress, isDue, unseen } from "./review";
import { visible } from "./visible";

/** The concepts in order, each with the ids of the quiz items that ask for it. */
export type Concepts = readonly { readonly id: string; readonly items: readonly string[] }[];

export const levels = ["none", "attempted", "familiar", "proficient", "mastered"] as const;
export type Level = (typeof levels)[number];

export type ConceptProgress = {
  readonly id: string;
  readonly level: Level;
  /** When the level was reached; null before the first answer. */
  readonly since: string | null;
  /** When mastery was reached for the first time, if ever. */
  readonly masteredAt: string | null;
  /** Times of the answers that were right and counted. */
  readonly rightAt: readonly string[];
};

const WEEK = 7 * 24 * 60 * 60 * 1000;
const FAMILIAR = 0.7;

/**
 * How well each concept is known, by the log alone. The first answer to an item counts, and later every answer that comes
 * when the item is due: a mixed review. Trying again at once teaches, and says nothing about remembering.
 */
export function conceptProgress(log: readonly Event[], concepts: Concepts): ConceptProgress[] {
  const answers = visible(inOrder(log)).filter((event) => event.kind === "answer");
  return concepts.map(({ id, items }) => {
    const own = new Set(items);
    return { id, ...follow(answers.filter(({ item }) => own.has(item))) };
  });
}

type State = Omit<ConceptProgress, "id"> & {
  /** Points of first answers, by item: 1 right, else the share that was right, at most 0.5; half of it with a hint. */
  readonly first: ReadonlyMap<string, number>;
  readonly reviewed: boolean;
};

function follow(answers: readonly AnswerEvent[]): Omit<ConceptProgress, "id"> {
  const items = new Map<string, ItemProgress>();
  let state: State = {
    level: "none",
    since: null,
    masteredAt: null,
    rightAt: [],
    first: new Map(),
    reviewed: false,
  };
  for (const answer of answers) {
    const before = items.get(answer.item) ?? unseen;
    if (!before.answered) state = afterFirst(state, answer);
    else if (isDue(before, Date.parse(answer.at))) state = afterReview(state, answer);
    items.set(answer.item, afterAnswer(before, answer));
  }
  const { level, since, masteredAt, rightAt } = state;
  return { level, since, masteredAt, rightAt };
}

/** Until the first review, the share of first answers says the level; after it, a new item is one more review. */
function afterFirst(state: State, answer: AnswerEvent): State {
  const first = new Map(state.first).set(answer.item, points(answer));
  if (state.reviewed) return { ...afterReview(state, answer), first };
  const sum = [...first.values()].reduce((total, each) => total + each, 0);
  return { ...atLevel(state, levelOf(sum / first.size), answer), first };
}

function levelOf(share: number): Level {
  if (share >= 1) return "proficient";
  return share >= FAMILIAR ? "familiar" : "attempted";
}

/** Right climbs one level and wrong falls one; right after a hint changes nothing. */
function afterReview(state: State, answer: AnswerEvent): State {
  const reviewed = { ...state, reviewed: true };
  const step = !answer.correct ? -1 : answer.hints ? 0 : 1;
  return atLevel(reviewed, reached(state, step, answer.at), answer);
}

/** Mastery is remembering after a week: before that, "proficient" stays. Nobody falls below "attempted". */
function reached({ level, since }: State, step: number, at: string): Level {
  if (step > 0 && level === "proficient" && Date.parse(at) - Date.parse(since ?? at) < WEEK)
    return level;
  const place = Math.max(1, levels.indexOf(level) + step);
  return levels[Math.min(place, levels.length - 1)] ?? level;
}

function atLevel(state: State, level: Level, { at, correct }: AnswerEvent): State {
  return {
    ...state,
    level,
    since: level === state.level ? state.since : at,
    masteredAt: state.masteredAt ?? (level === "mastered" ? at : null),
    rightAt: correct ? [...state.rightAt, at] : state.rightAt,
  };
}

function points({ correct, score, hints }: AnswerEvent): number {
  const share = correct ? 1 : Math.min(score, 0.5);
  return hints ? share / 2 : share;
}

/** Concepts answered rightly since then. The number only grows until the week is over, so it cannot be lost. */
export function freshSince(concepts: readonly ConceptProgress[], since: number): string[] {
  return concepts
    .filter(({ rightAt }) => rightAt.some((at) => Date.parse(at) >= since))
    .map(({ id }) => id);
}
