import type { Locale } from "../i18n/locales";
import type { Figure, Values } from "../parameters";

/**
 * What a framed piece and the page around it say to each other: docs/embedding.md in types. Every message is an object
 * with the version under `fullCircle`. What is added later is ignored by older sides; what changes gets a new version.
 */
export const PROTOCOL_VERSION = 1;

export const pieceKinds = ["simulators", "lessons", "quizzes"] as const;

export type Piece = { readonly kind: (typeof pieceKinds)[number]; readonly id: string };

export const themes = ["light", "dark", "auto"] as const;

export type Theme = (typeof themes)[number];

type Message<Type extends string, More = unknown> = {
  readonly fullCircle: typeof PROTOCOL_VERSION;
  readonly type: Type;
} & Readonly<More>;

/** Sent to whoever frames the piece, for they say nothing about its reader. */
export type OpenEvent =
  | Message<
      "ready",
      { piece: Piece; locale: Locale /** The answer to a hello. */; greeted: boolean }
    >
  | Message<"height", { height: number }>;

export type QuizAnswer = {
  readonly kind: "item";
  readonly lesson: string;
  readonly item: string;
  readonly itemVersion: number;
  readonly seed: number;
  /** One text a field, as typed or chosen; null is "I don't know". */
  readonly response: readonly string[] | null;
  readonly correct: boolean;
  /** 0 to 1: the share of fields that are right. */
  readonly score: number;
};

export type GuessAnswer = {
  readonly kind: "guess";
  readonly simulator: string;
  readonly output: string;
  readonly guess: Figure;
  readonly truth: Figure;
  readonly values: Values;
};

export type Figures = { readonly [output: string]: Figure };

/** What the numbers come to, or how the questions went so far. */
export type Outcome =
  | {
      readonly kind: "figures";
      readonly simulator: string;
      readonly values: Values;
      readonly figures: Figures;
    }
  | {
      readonly kind: "score";
      readonly answered: number;
      readonly total: number;
      readonly correct: number;
      /** Mean of the last scores, 0 to 1; what is not answered counts as 0. */
      readonly score: number;
    };

export type ErrorCode = "unreadable" | "unknown-key" | "not-usable" | "not-here" | "failed";

/** Sent only to an origin that has said hello. */
export type PrivateEvent =
  | Message<"state", { state: string }>
  | Message<"answer", { answer: QuizAnswer | GuessAnswer }>
  | Message<"result", { result: Outcome }>
  | Message<"error", { about: string; code: ErrorCode; detail: string }>;

export type PieceEvent = OpenEvent | PrivateEvent;

/** What the page around may ask. Everything but `hello` is for pages that have said it. */
export type HostCommand =
  | Message<"hello">
  | Message<"set", { values: Readonly<Record<string, string | number>> }>
  | Message<"reset">
  | Message<"theme", { theme: Theme }>
  | Message<"language", { language: Locale }>
  | Message<"restore", { state: string }>;

type Bare<Each> = Each extends unknown ? Omit<Each, "fullCircle"> : never;

/** An event before it is wrapped. */
export type Told = Bare<PrivateEvent>;

type Wrapped = { readonly fullCircle: typeof PROTOCOL_VERSION };

export const event = <Each extends Bare<PieceEvent>>(each: Each): Each & Wrapped => ({
  ...each,
  fullCircle: PROTOCOL_VERSION,
});
