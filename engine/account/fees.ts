import { largerOf, type Minor, minor, smallerOf } from "../money";
import { applyRate, type Rate } from "../rates";
import type { Rounding } from "../rounding";

/**
 * A fee: a share of something, at least the floor, at most the cap. A flat fee is share 0 with its amount as floor.
 * `atMostBase`: never more than what it is a share of (12 CFR 1026.52(b)(2)(i) for late and over-limit fees).
 */
export type FeeRule = {
  readonly share: Rate;
  readonly floor: Minor;
  readonly cap?: Minor;
  readonly atMostBase?: boolean;
};

/**
 * The fees of an account and the balance they are owed on (give it a zero rate where fees may bear no interest).
 * late: share of the unpaid part of the minimum, limited by the minimum itself when `atMostBase`; cash, transfer: share
 * of the amount; overLimit: share of the balance past the limit; annual: on a day of each year.
 */
export type FeeTerms = {
  readonly balance: string;
  readonly late?: FeeRule;
  readonly cash?: FeeRule;
  readonly transfer?: FeeRule;
  readonly overLimit?: FeeRule;
  readonly annual?: { readonly amount: Minor; readonly month: number; readonly day: number };
};

const NOTHING = minor(0);

/**
 * min(cap, max(floor, round(share × base))) in minor units; nothing on a base of zero or less.
 * `limit` takes the place of the base in `atMostBase`. Errors: RangeError past 2^53 − 1.
 */
export function feeOn(rule: FeeRule, base: Minor, rounding: Rounding, limit = base): Minor {
  if (base <= 0) return NOTHING;
  let fee = largerOf(rule.floor, applyRate(base, rule.share, rounding));
  if (rule.cap !== undefined) fee = smallerOf(fee, rule.cap);
  return rule.atMostBase ? smallerOf(fee, limit) : fee;
}

/** The late fee for a minimum of which only `paid` came in: feeOn the unpaid part, nothing when it is covered. */
export function lateFee(rule: FeeRule, minimum: Minor, paid: Minor, rounding: Rounding): Minor {
  return feeOn(rule, minor(Math.max(0, minimum - paid)), rounding, minimum);
}
