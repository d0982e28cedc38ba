import { readNumber } from "../i18n/read-number";
import type { DrawnCurve } from "./drawn";

/** Where truth and straight line are one, a guess is measured against twice or half the truth. */
const WITHOUT_BEND = Math.LN2;

const SMALLEST = 1;

/**
 * 1 − mean|ln(guess ÷ truth)| ÷ mean|ln(line ÷ truth)|, from 0 to 1: the straight line scores 0, the truth 1.
 * Amounts below 1 count as 1, so that a debt that is gone has a logarithm.
 */
export function curveScore({ points }: DrawnCurve, response: readonly string[]): number {
  const guessed = points.slice(1);
  const guesses = guessed.map((_, at) => {
    const read = readNumber(response[at] ?? "");
    return read.ok ? read.value : 0;
  });
  const off = mean(guessed.map(({ truth }, at) => distance(guesses[at] ?? 0, truth)));
  const bend = mean(guessed.map(({ truth, line }) => distance(line, truth)));
  return Math.min(1, Math.max(0, 1 - off / (bend > 0.01 ? bend : WITHOUT_BEND)));
}

function distance(a: number, b: number): number {
  return Math.abs(Math.log(Math.max(a, SMALLEST) / Math.max(b, SMALLEST)));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
