import { fromMajor, type GrowthBias, growthBias } from "@/engine";
import { expected, postingThatReaches, ratePerPosting } from "./course";
import type { Model } from "./model";

const measured = ["part", "whole", "over", "above"] as const;
const unmeasured = ["below", "no-rate", "one-posting", "no-bend"] as const;

export const seenKeys = [...measured, ...unmeasured] as const;

/** How much of the bend a guess saw, in percent, or why that cannot be told. */
export type Seen =
  | { readonly key: (typeof measured)[number]; readonly percent: number }
  | { readonly key: (typeof unmeasured)[number] };

/** "Close is good": this near to the truth, in percent of the bend, is the whole of it. */
const CLOSE = 5;

/** Counted by postings: 0 is the straight line of the picture and 1 its curve, however often interest is added. */
function biasOf({ course, postings }: Model, guess: number): GrowthBias {
  return growthBias({
    principal: course.principal,
    yearly: ratePerPosting(course),
    years: postings,
    estimate: fromMajor(guess),
  });
}

export function seenIn(model: Model, guess: number): Seen {
  const { postings, end, straight, terms } = model;
  if (terms.rate === 0) return { key: "no-rate" };
  if (postings <= 1) return { key: "one-posting" };
  if (end <= straight) return { key: "no-bend" };
  const { alpha, clamped } = biasOf(model, guess);
  if (clamped === "below") return { key: "below" };
  const percent = Math.round(100 * alpha);
  if (clamped === "above") return { key: "above", percent };
  if (Math.abs(percent - 100) <= CLOSE) return { key: "whole", percent };
  return { key: percent > 100 ? "over" : "part", percent };
}

/** Months until the debt has passed the guess: null if it never does in the time asked about, or was above it at once. */
export function monthsToPass({ course, postings, terms }: Model, guess: number): number | null {
  if (guess <= terms.balance) return null;
  const posting = postingThatReaches(course, fromMajor(guess), postings);
  return posting === null ? null : Math.ceil((12 * terms.years * posting) / postings);
}

/**
 * The course of a guess of which only the end is known, year by year: the curve of whoever sees that much of the bend.
 * Below the straight line it runs straight; where nobody's bend leads, it grows by the same share every year.
 */
export function guessedCourse(model: Model, guess: number): number[] {
  const { balance, years } = model.terms;
  const at = (share: (year: number) => number) =>
    Array.from({ length: years + 1 }, (_, year) => (year === years ? guess : share(year)));
  const seen = seenIn(model, guess);
  if (seen.key === "above") return at((year) => balance * (guess / balance) ** (year / years));
  if (!("percent" in seen)) return at((year) => balance + ((guess - balance) * year) / years);
  const { alpha } = biasOf(model, guess);
  return at((year) => expected(model.course, alpha, year));
}
