import type { AnswerEvent, Sure } from "../progress/events";
import { isPossibleTime } from "../progress/possible-time";
import { readEvent } from "../progress/read-event";
import { draw, LAST_SEED } from "../quiz/draw";
import type { Item } from "../quiz/schema";
import { score } from "../quiz/score";
import { validate } from "../quiz/validate";
import type { KeptAnswer } from "./piece-state";
import type { Outcome } from "./protocol";

/** What of an answer a state keeps; whether it is right is worked out anew from this. */
export function kept(answer: AnswerEvent): KeptAnswer {
  const { item, itemVersion, seed, response, at, hints = 0, sure = 0 } = answer;
  return [item, itemVersion, seed, response, at, hints, sure];
}

type Around = {
  readonly items: readonly Item[];
  readonly lesson: string;
  readonly locale: AnswerEvent["locale"];
  readonly now: number;
};

/**
 * An answer given back by the page around, marked by ourselves; null where this piece cannot have asked it. The figures
 * of the item's subject have to be there.
 */
export function answerFrom(
  [id, version, seed, response, at, hints = 0, sure = 0]: KeptAnswer,
  { items, lesson, locale, now }: Around,
): AnswerEvent | null {
  const item = items.find((each) => each.id === id && each.version === version);
  if (!item || seed < 1 || seed > LAST_SEED || !isPossibleTime(at, now)) return null;
  const drawn = draw(item, seed);
  if (validate(drawn, response).some(Boolean)) return null;
  const verdict = score(drawn, response);
  const time = new Date(at).toISOString();
  const answer: AnswerEvent = {
    v: 1,
    id: `restored ${id} ${time}`,
    at: time,
    locale,
    kind: "answer",
    lesson,
    item: id,
    itemVersion: version,
    seed,
    response,
    correct: verdict.correct,
    score: verdict.score,
    attempt: 1,
    dontKnow: verdict.dontKnow,
    hints,
    ...(sure > 0 && { sure: sure as Sure }),
  };
  // What the log could not read again has no place in it.
  return readEvent(answer) && answer;
}

/** How the questions of a piece went, by the last answer to each. */
export function scoreOf(last: readonly AnswerEvent[], total: number): Outcome {
  const sum = last.reduce((before, answer) => before + answer.score, 0);
  return {
    kind: "score",
    answered: last.length,
    total,
    correct: last.filter(({ correct }) => correct).length,
    score: total === 0 ? 0 : sum / total,
  };
}
