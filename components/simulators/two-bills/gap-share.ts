/** How much less the second amount is, in percent of the first, to a tenth; null where the first is nothing. */
export function gapShare(first: number, second: number): number | null {
  if (first === 0) return null;
  return Math.round((1000 * (first - second)) / first) / 10;
}

/** The least that a guess of the gap can be. */
export const LEAST_GAP = -1000;

/** The gap as a guess: percent less beside the minimum, within what a guess may be. */
export function guessOf(without: number, beside: number): number {
  return Math.max(LEAST_GAP, gapShare(without, beside) ?? 0);
}
