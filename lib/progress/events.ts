import type { Locale } from "../i18n/locales";
import type { Figure, Values } from "../parameters";

/** What the learner did, once and for ever: events are added, never changed. Everything shown is derived from them. */
type Common = { readonly v: 1; readonly id: string; readonly at: string; readonly locale: Locale };

export type Sure = 1 | 2 | 3;

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
  /** Hints opened before answering; older events do not say. */
  readonly hints?: number;
  /** "How sure are you?", if the learner said: 1 a guess, 2 fairly, 3 certain. */
  readonly sure?: Sure;
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

/** From here on, what this lesson (or, for `null`, everything) held until now is hidden. Nothing is removed. */
export type ResetEvent = Common & { readonly kind: "reset"; readonly lesson: string | null };

/** Takes a reset back, by its id: what it hid is there again. */
export type UndoEvent = Common & { readonly kind: "undo"; readonly reset: string };

export type Event = AnswerEvent | PredictionEvent | ResetEvent | UndoEvent;

/** What the caller says; `newEvent` adds version, id and time. */
export type EventDetails = Event extends infer Kind
  ? Kind extends Event
    ? Omit<Kind, "v" | "id" | "at">
    : never
  : never;

export function newEvent(details: EventDetails, now = new Date()): Event {
  return { ...details, v: 1, id: newId(), at: now.toISOString() };
}

/** `crypto.randomUUID` is missing on plain-http addresses, where classrooms often run the site. */
function newId(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
