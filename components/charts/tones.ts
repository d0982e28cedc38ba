import type { Tone } from "./scale";

/** Hue is never alone: the guess is dotted, and each line ends in a marker and a label of its own. */
export const strokes: Record<Tone, { stroke: string; dash?: string; width: number }> = {
  debt: { stroke: "var(--debt)", width: 2.5 },
  pay: { stroke: "var(--pay)", width: 2.5 },
  guess: { stroke: "var(--guess)", width: 2.5, dash: "1 6" },
  ok: { stroke: "var(--ok)", width: 2.5, dash: "10 5" },
  ink: { stroke: "var(--ink)", width: 1.5, dash: "4 4" },
  soft: { stroke: "var(--soft)", width: 1 },
};

export const textTones: Record<Tone, string> = {
  debt: "text-debt",
  pay: "text-pay",
  guess: "text-guess-text",
  ok: "text-ok",
  ink: "text-ink",
  soft: "text-soft",
};
