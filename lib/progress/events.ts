import type { Locale } from "../i18n/locales";
import type { Figure, Values } from "../parameters";

/** What the learner did, once and for ever: events are added, never changed. Everything shown is derived from them. */
type Common = { readonly v: 1; readonly id: string; readonly at: string; readonly locale: Locale };

export type AnswerEvent = Common & {
  readonly kind: "answer";
  readonly lesson: string;
  readonly item: string;
  readonly itemVersion: number;
  readonly seed: number;
  /** One text a field, as typed or chosen; `null` is "I don't know". */
  readonly response: readonly string[] | null;
  readonly correct: boolean;
  readonly score: number;
  readonly attempt: number;
  readonly dontKnow: boolean;
};

export type PredictionEvent = Common & {
  readonly kind: "prediction";
  readonly simulator: string;
  readonly lesson: string | null;
  readonly output: string;
  readonly values: Values;
  readonly guess: Figure;
  readonly truth: Figure;
};

export type Event = AnswerEvent | PredictionEvent;

/** What the caller says; `newEvent` adds version, id and time. */
export type EventDetails =
  | Omit<AnswerEvent, "v" | "id" | "at">
  | Omit<PredictionEvent, "v" | "id" | "at">;

export function newEvent(details: EventDetails, now = new Date()): Event {
  return { ...details, v: 1, id: newId(), at: now.toISOString() };
}

/** `crypto.randomUUID` is missing on plain-http addresses, where classrooms often run the site. */
function newId(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
