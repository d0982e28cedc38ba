import type { Minor } from "../money";
import type { MonthlyConditions } from "./month";

/**
 * The opening balance (minor units) from which a rise proves that the debt grows for ever; Infinity if none.
 *
 * Level payment: interest never falls as the balance rises, so one rise is followed by rises at least as large: 0.
 *
 * Minimum payment, cycle rate r, percentage q, spending s. Unrounded, the percentage leaves
 * closing − opening = gain × opening + (1 − q) × s, with gain = r − q − qr (percentage of the balance after
 * interest), r − q (before), and the same without r where interest is paid on top. The two roundings
 * together take away at most one unit, so gain ≥ 0 and gain × opening + (1 − q) × s > 1 prove a rise here and at
 * every larger balance. The floor behaves like a level payment. With q = 0 nothing is rounded: 0.
 * Rounding: none, the comparison is exact.
 */
export function growsFrom({ terms, spending }: MonthlyConditions, level: Minor | null): number {
  const { percent, kind, base } = terms.minimum;
  if (level !== null || percent.numerator === 0) return 0;

  const rateParts = BigInt(terms.cycleRate.numerator);
  const rateWhole = BigInt(terms.cycleRate.denominator);
  const shareParts = BigInt(percent.numerator);
  const shareWhole = BigInt(percent.denominator);

  const one = rateWhole * shareWhole;
  const gain =
    (kind === "percent" ? rateParts * shareWhole : 0n) -
    shareParts * rateWhole -
    (base === "after-interest" ? shareParts * rateParts : 0n);
  const kept = (shareWhole - shareParts) * BigInt(spending) * rateWhole;

  if (gain < 0n) return Number.POSITIVE_INFINITY;
  if (kept > one) return 0;
  return gain === 0n ? Number.POSITIVE_INFINITY : Number((one - kept) / gain) + 1;
}
