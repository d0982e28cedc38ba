import type { MinimumRuleId } from "../card/minimum";

/**
 * Every reason a row of a debt among others can give for its minimum and its payment. payment.short-of-minimum: less than
 * the minimum, as the money ran out. payment.minimum: no more than it. payment.by-…: more, by the order of the plan.
 * payment.final: all that was owed. payment.nothing-owed: none was due.
 */
export const PORTFOLIO_RULE_IDS = [
  "interest.carried-balance",
  "minimum.amount",
  "minimum.percent",
  "minimum.percent-plus-interest",
  "minimum.floor",
  "minimum.whole-balance",
  "payment.nothing-owed",
  "payment.short-of-minimum",
  "payment.minimum",
  "payment.by-rate",
  "payment.by-size",
  "payment.balance-matching",
  "payment.by-hand",
  "payment.final",
] as const;

/** One of PORTFOLIO_RULE_IDS. */
export type PortfolioRuleId = (typeof PORTFOLIO_RULE_IDS)[number];

/** The rule behind a minimum: minimum.amount where it is fixed, else what the card's rule gives. */
export type DebtMinimumRule = "minimum.amount" | MinimumRuleId;

/** The rule behind a payment on a statement of `owed`, of which `minimum` was due. */
export function paymentRule(
  payment: number,
  minimum: number,
  owed: number,
  order: "by-rate" | "by-size" | "balance-matching" | "by-hand",
): PortfolioRuleId {
  if (owed === 0) return "payment.nothing-owed";
  if (payment === owed) return "payment.final";
  if (payment < minimum) return "payment.short-of-minimum";
  return payment === minimum ? "payment.minimum" : `payment.${order}`;
}
