import type { Event } from "./events";

export const attemptColumns = [
  "at",
  "lesson",
  "item",
  "version",
  "seed",
  "language",
  "attempt",
  "response",
  "dont-know",
  "correct",
  "score",
  "hints",
  "sure",
] as const;

/** Every answer as a row for a spreadsheet, in the order of `attemptColumns`; what was not recorded is empty. */
export function attemptRows(log: readonly Event[]): (string | number)[][] {
  return log
    .filter((event) => event.kind === "answer")
    .map((answer) => [
      answer.at,
      answer.lesson,
      answer.item,
      answer.itemVersion,
      answer.seed,
      answer.locale,
      answer.attempt,
      answer.response?.join(" | ") ?? "",
      Number(answer.dontKnow),
      Number(answer.correct),
      answer.score,
      answer.hints ?? "",
      answer.sure ?? "",
    ]);
}
