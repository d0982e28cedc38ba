import type { AnswerEvent, PredictionEvent } from "./events";

// Events for tests only.

let count = 0;

const common = () => ({ v: 1, id: `event-${++count}`, locale: "en" }) as const;

/** An answer on a day of January 2026. */
export function answer(item: string, day: number, correct: boolean): AnswerEvent {
  return {
    ...common(),
    at: new Date(Date.UTC(2026, 0, day, 12)).toISOString(),
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
    at: new Date(Date.UTC(2026, 0, day, 12)).toISOString(),
    kind: "prediction",
    simulator: "minimum-payment",
    lesson: null,
    output: "minimum-months",
    values: { balance: 5000, rule: "percent" },
    guess: 84,
    truth: "never",
  };
}
