import type { AnswerEvent, Event, Sure } from "@/lib/progress/events";
import { draw, LAST_SEED } from "@/lib/quiz/draw";
import { nextSeed } from "@/lib/quiz/next-seed";
import type { Item } from "@/lib/quiz/schema";
import { type Problem, type Response, validate } from "@/lib/quiz/validate";

/** One go at an item: its numbers, what is filled in, and whether it has been checked. */
export type Turn = {
  readonly seed: number;
  readonly response: Response;
  readonly problems: readonly (Problem | null)[];
  readonly stage: "answering" | "checked" | "recalled";
  /** How many hints have been opened. */
  readonly hints: number;
  readonly sure: Sure | null;
};

/** The seed of the prerendered page: the same in every visitor's HTML. */
export const FIRST_SEED = 1;

/** Stands among the choices until it is checked; no item may use the name. */
export const DONT_KNOW = "dont-know";

export function newTurn(seed: number): Turn {
  return { seed, response: [], problems: [], stage: "answering", hints: 0, sure: null };
}

/** Answers to this item in the log, oldest first; those to an earlier version had other numbers. */
export function answersTo(item: Item, log: readonly Event[]): AnswerEvent[] {
  return log
    .filter((event) => event.kind === "answer")
    .filter((answer) => answer.item === item.id && answer.itemVersion === item.version);
}

/** The last answer, as the learner left it; null when there is none that can be shown again. */
export function recalledTurn(item: Item, last: AnswerEvent | undefined): Turn | null {
  if (!last || !isProven(last.seed)) return null;
  const { seed, response } = last;
  const problems = validate(draw(item, seed), response);
  return problems.some(Boolean)
    ? null
    : { ...newTurn(seed), response, problems, stage: "recalled" };
}

/** Misses one after another, up to the latest answer. */
export function missesInARow(answers: readonly AnswerEvent[]): number {
  const sinceRight = [...answers].reverse().findIndex(({ correct }) => correct);
  return sinceRight === -1 ? answers.length : sinceRight;
}

/** A seed whose numbers the learner has not just had. */
export function freshSeed(item: Item, log: readonly Event[]): number {
  const last = answersTo(item, log).at(-1);
  return last && isProven(last.seed) ? nextSeed(draw(item, last.seed)) : FIRST_SEED;
}

/** A log may come from anywhere; only these seeds are known to give numbers. */
function isProven(seed: number): boolean {
  return seed >= 1 && seed <= LAST_SEED;
}
