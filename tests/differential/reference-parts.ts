import type { CivilDate, Rate, Rounding } from "../../engine";
import type { BalanceTerms } from "../../engine/account";

// What the reference is made of: one amount on the account, days as whole numbers, and rounding by definition.

export type Item = {
  terms: BalanceTerms;
  kind: "charge" | "fee" | "interest";
  left: bigint;
  /** The statement it belongs to. */
  bill: number;
  reach: number;
  since: number | null;
  cap: bigint | null;
  billed: bigint;
  waits: boolean;
  closings: Map<number, bigint>;
};

/** The days of one statement, first and last. */
export type Cycle = { readonly from: number; readonly to: number };

export const dayOf = ({ year, month, day }: CivilDate) =>
  Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
export const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
export const least = (a: bigint, b: bigint) => (a < b ? a : b);
export const most = (a: bigint, b: bigint) => (a > b ? a : b);

export function nearest(n: bigint, d: bigint, rounding: Rounding): bigint {
  const below = n / d;
  if (below * d === n || rounding === "down") return below;
  const above = below + 1n;
  if (rounding === "up") return above;
  const order = n - below * d - (above * d - n);
  if (order !== 0n) return order < 0n ? below : above;
  return rounding === "half-even" && below % 2n === 0n ? below : above;
}

/** Part of an amount, rounded. */
export const shareOf = (amount: bigint, r: Rate, rounding: Rounding) =>
  nearest(amount * BigInt(r.numerator), BigInt(r.denominator), rounding);

export const rateOn = ({ rate, promotion }: BalanceTerms, day: number) =>
  promotion && day <= dayOf(promotion.until) ? promotion.rate : rate;

export const endOf = ({ deferred }: BalanceTerms) => (deferred ? dayOf(deferred.until) : -1);
