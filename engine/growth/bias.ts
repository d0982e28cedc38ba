import type { Minor } from "../money";
import type { Rate } from "../rates";

/**
 * A question of growth and a learner's answer to it: `principal` at `yearly` for `years`, nothing paid. Where interest is
 * posted more often than once a year, the rate of one posting and the number of postings stand in their place.
 */
export type GrowthEstimate = { principal: Minor; yearly: Rate; years: number; estimate: Minor };

/**
 * The learner's α: 0 sees a straight line, 1 the true curve, above 1 too steep a curve.
 * `clamped`: the estimate lies below the straight line (α is given as 0) or above what α = 4 answers (given as 4).
 * `bend`: (estimate − straight line) ÷ (true − straight line), the share of the bend that was seen; not clamped.
 */
export type GrowthBias = { alpha: number; clamped: "no" | "below" | "above"; bend: number };

const MOST = 4;
const HALVINGS = 100;
/** Postings of a hundred years of days. */
const LONGEST = 36_525;

/**
 * α of an estimate: the root on [0, 4] of estimate ÷ P = (1 + α·r)^T + (1 − α)·r·T. For T > 1 the right side rises with α
 * all the way, so there is one root at most; near 0 it is flat, so an estimate close to the line tells α only roughly.
 * Source: M. Levy and J. Tasoff, "Exponential-Growth Bias and Lifecycle Consumption", JEEA 14 (2016).
 * Errors: RangeError unless P > 0, r > 0, estimate ≥ 0 and 1 < T ≤ 36525: up to one posting line and curve do not part.
 */
export function growthBias({ principal, yearly, years, estimate }: GrowthEstimate): GrowthBias {
  if (!(principal > 0)) throw new RangeError("Growth bias needs a starting amount above zero.");
  if (!(estimate >= 0 && estimate < Infinity)) {
    throw new RangeError(`An estimate is an amount of zero or more; got ${estimate}.`);
  }
  if (yearly.numerator === 0) {
    throw new RangeError("Without a rate line and curve are the same, so no bias can be told.");
  }
  if (!(years > 1 && years <= LONGEST)) {
    throw new RangeError(
      `Growth bias needs more than 1 and at most ${LONGEST} years or postings; got ${years}.`,
    );
  }
  const rate = yearly.numerator / yearly.denominator;
  const answer = estimate / principal;
  const line = biasedGrowth(0, rate, years);
  const bend = (answer - line) / (biasedGrowth(1, rate, years) - line);
  if (answer < line) return { alpha: 0, clamped: "below", bend };
  if (answer > biasedGrowth(MOST, rate, years)) return { alpha: MOST, clamped: "above", bend };
  return { alpha: rootOf(answer, rate, years), clamped: "no", bend };
}

/**
 * What a learner of bias α expects 1 unit to become: (1 + α·r)^T + (1 − α)·r·T, a plain number.
 */
export function biasedGrowth(alpha: number, rate: number, years: number): number {
  return (1 + alpha * rate) ** years + (1 - alpha) * rate * years;
}

function rootOf(answer: number, rate: number, years: number): number {
  let low = 0;
  let high = MOST;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (biasedGrowth(middle, rate, years) < answer) low = middle;
    else high = middle;
  }
  return high;
}
