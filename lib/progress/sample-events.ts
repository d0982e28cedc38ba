import type { AnswerEvent, PredictionEvent, ResetEvent, UndoEvent } from "./events";

// Events for tests only.

let count = 0;

const common = () => ({ v: 1, id: `event-${++count}`, locale: "en" }) as const;

/** An answer on a day of January 2026. */
export function answer(item: string, day: number, correct: boolean): AnswerEvent {
  return {
    ...common(),
    at: noonOf(day),
    kind: "answer",
    lesson: "lesson",
    item,
    itemVersion: 1,
    seed: 1,
    response: ["1015"],
    correct,
    score: correct ? 1 : 0,
    attempt: 1,
    dontKnow: false,
  };
}

export function prediction(day: number): PredictionEvent {
  return {
    ...common(),
    at: noonOf(day),
    kind: "prediction",
    simulator: "minimum-payment",
    lesson: null,
    output: "minimum-months",
    values: { balance: 5000, rule: "percent" },
    guess: 84,
    truth: "never",
  };
}

const noonOf = (day: number) => new Date(Date.UTC(2026, 0, day, 12)).toISOString();

/** A lesson, or `null` for everything, begun anew on a day of January 2026. */
export function reset(lesson: string | null, day: number): ResetEvent {
  return { ...common(), at: noonOf(day), kind: "reset", lesson };
}

export function undo(id: string, day: number): UndoEvent {
  return { ...common(), at: noonOf(day), kind: "undo", reset: id };
}
