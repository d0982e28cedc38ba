import { type Minor, minor, smallerOf, subtract } from "../money";
import type { Rate } from "../rates";

/** A rate for the part of a balance up to a limit; null has no limit. */
export type Tier = { readonly upTo: Minor | null; readonly rate: Rate };

/** The part of a balance that bears one tier's rate. */
export type TierPart = { readonly part: Minor; readonly rate: Rate };

/**
 * A balance cut at the limits of its tiers, lowest first. A balance of zero or less has no part.
 * Errors: RangeError for limits that do not rise, or a balance above the last limit.
 */
export function tierParts(balance: Minor, tiers: readonly Tier[]): TierPart[] {
  let from = minor(0);
  const parts: TierPart[] = [];
  for (const { upTo, rate } of tiers) {
    if (upTo !== null && upTo <= from) throw new RangeError("The limits of tiers must rise.");
    const to = upTo === null ? balance : smallerOf(balance, upTo);
    if (to > from) parts.push({ part: subtract(to, from), rate });
    from = upTo ?? minor(Number.MAX_SAFE_INTEGER);
  }
  if (balance > from) throw new RangeError(`No tier covers a balance of ${balance}.`);
  return parts;
}
