import { LONGEST_STATE } from "./read-command";

/** One answer, short. States of before the last two were kept do not have them. */
export type KeptAnswer = readonly [
  item: string,
  version: number,
  seed: number,
  response: readonly string[] | null,
  at: string,
  hints?: number,
  /** How sure the reader was; 0 where they did not say. */
  sure?: number,
];

/** Everything a piece is: its numbers as a query, and the last answer to each of its questions. */
export type PieceState = {
  readonly numbers: string;
  readonly answers: readonly KeptAnswer[];
};

/** For whoever frames the piece a text to keep and give back, and no more than that. */
export function packState({ numbers, answers }: PieceState): string {
  return JSON.stringify({ v: 1, n: numbers, a: answers });
}

/** A text that `packState` wrote, perhaps long ago and perhaps by somebody else; null where it cannot be one. */
export function unpackState(text: string): PieceState | null {
  if (text.length > LONGEST_STATE) return null;
  try {
    const { v, n, a } = JSON.parse(text) ?? {};
    if (v !== 1 || typeof n !== "string" || !Array.isArray(a) || !a.every(isKept)) return null;
    return { numbers: n, answers: a };
  } catch {
    return null;
  }
}

function isKept(given: unknown): given is KeptAnswer {
  if (!Array.isArray(given) || given.length < 5 || given.length > 7) return false;
  const [item, version, seed, response, at, hints = 0, sure = 0] = given;
  return (
    typeof item === "string" &&
    Number.isSafeInteger(version) &&
    Number.isSafeInteger(seed) &&
    (response === null ||
      (Array.isArray(response) && response.every((each) => typeof each === "string"))) &&
    typeof at === "string" &&
    !Number.isNaN(Date.parse(at)) &&
    Number.isSafeInteger(hints) &&
    hints >= 0 &&
    [0, 1, 2, 3].includes(sure)
  );
}
