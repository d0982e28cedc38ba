import type { CivilDate } from "../dates";
import type { Minor } from "../money";
import type { Rate } from "../rates";
import type { Rounding } from "../rounding";
import type { AllocationRule } from "./allocation-rule";
import type { FeeTerms } from "./fees";
import type { MinimumTerms } from "./minimum";

/**
 * What a rate is shared out by. 360, 365, 366: a yearly rate, each day the same part of it. actual: a yearly rate,
 * each day 1/365, or 1/366 in a leap year. twelfth: a yearly rate, every cycle 1/12 however long, shared equally by its
 * days. daily: the rate is of one day already.
 */
export type DayCount = 360 | 365 | 366 | "actual" | "twelfth" | "daily";

/**
 * What bears interest once the interest-free period does not apply.
 *
 * Whole account at once (a statement not paid in full makes the cycle bear interest; 12 CFR 1026.60(g), 1026.54):
 * average-daily and daily: each day's closing balance; average-daily-without-new: the same without what was charged in
 * this cycle; previous: the balance of the last statement; adjusted: that less this cycle's payments and refunds.
 * What a payment on time has covered bears none (but by previous, which ignores it), and no day before the cycle does.
 *
 * Bill by bill (a statement not paid in full makes its own charges bear interest): whole-bill (全额计息): all charges of
 * the bill from posting; unpaid-from-posting: what the due date left unpaid, from posting; unpaid-after-due: the same,
 * from the day after the due date.
 */
export type InterestBasis =
  | "average-daily"
  | "average-daily-without-new"
  | "daily"
  | "previous"
  | "adjusted"
  | "whole-bill"
  | "unpaid-from-posting"
  | "unpaid-after-due";

/**
 * When interest begins to bear interest. none: never. statement: once billed. daily: the next day, each day's interest
 * rounded to 10^−digits of a minor unit and the cycle's sum once more to the minor unit.
 */
export type Compounding =
  | { readonly kind: "none" }
  | { readonly kind: "statement" }
  | { readonly kind: "daily"; readonly digits: number };

/** One kind of debt on the account and its rate. `promotion.until` is the last day of the promotional rate. */
export type BalanceTerms = {
  readonly id: string;
  readonly rate: Rate;
  readonly promotion?: { readonly rate: Rate; readonly until: CivilDate };
  /** Whether its charges are free of interest when statements are paid in full. */
  readonly grace: boolean;
  /**
   * Its interest waits: nothing is charged if all of the balance is paid by the close of `until`, else all of it since
   * posting. Charges posted later bear interest at once. Without grace and promotion.
   */
  readonly deferred?: { readonly until: CivilDate };
};

/** The terms of one dated account. */
export type DatedTerms = {
  readonly balances: readonly BalanceTerms[];
  readonly dayCount: DayCount;
  readonly basis: InterestBasis;
  readonly compounding: Compounding;
  /** Whether the statement day bears interest in the cycle it closes (else in the next one). */
  readonly statementDayCounts: boolean;
  readonly allocation: AllocationRule;
  readonly minimum: MinimumTerms;
  readonly fees: FeeTerms;
  readonly rounding: Rounding;
  /** Credit limit in minor units, for over-limit fees and minimums. */
  readonly limit?: Minor;
  /** A statement short by no more than this counts as paid in full (容差). Default 0. */
  readonly tolerance?: Minor;
  /** Days after the due date on which a payment is still on time (容时). Default 0. */
  readonly leniencyDays?: number;
  /** Statements in a row to be paid in full before a lost grace period returns. Default 1. */
  readonly regainAfter?: number;
};
