import type { Minor } from "../money";
import { minor } from "../money";
import type { Rate } from "../rates";
import { divideInteger, type Rounding } from "../rounding";

/** Where debt comes to rest under the same spending every cycle, in minor units. */
export type RestingDebt = {
  /** Before each payment, without this cycle's interest: what was carried and what was spent. */
  readonly beforePayment: Minor;
  readonly afterPayment: Minor;
  readonly interest: Minor;
};

/**
 * The level to which debt tends when `spending` is added each cycle and the payment is a share p of what was carried and
 * spent, and a share f of the interest (r a cycle): after = (1 − p) × s ÷ (p − (1 − f) × r), before = after + s,
 * interest = r × after. With f = 1 the level is s ÷ p: ten months of spending on a 10% minimum.
 * Rounding: each figure once. Null when p ≤ (1 − f) × r: the debt then grows for ever.
 * Errors: RangeError past 2^53 − 1. Source: own derivation, the fixed point of the recursion.
 */
export function restingDebt(
  spending: Minor,
  share: Rate,
  interestShare: Rate,
  cycleRate: Rate,
  rounding: Rounding,
): RestingDebt | null {
  const [p, pWhole] = [BigInt(share.numerator), BigInt(share.denominator)];
  const [f, fWhole] = [BigInt(interestShare.numerator), BigInt(interestShare.denominator)];
  const [r, rWhole] = [BigInt(cycleRate.numerator), BigInt(cycleRate.denominator)];
  const shrinking = p * fWhole * rWhole - (fWhole - f) * r * pWhole;
  if (shrinking <= 0n) return null;
  const after = (pWhole - p) * BigInt(spending) * fWhole * rWhole;
  const rounded = (n: bigint, d: bigint) => minor(divideInteger(n, d, rounding));
  return {
    beforePayment: rounded(after + BigInt(spending) * shrinking, shrinking),
    afterPayment: rounded(after, shrinking),
    interest: rounded(after * r, shrinking * rWhole),
  };
}
