import { add, largerOf, type Minor } from "../money";
import { applyRate } from "../rates";
import type { Rounding } from "../rounding";
import type { RuleId } from "./rules";
import type { MinimumRule } from "./terms";

/** What a minimum is worked out from, in minor units; `balance` = the other two together. */
export type MinimumBase = {
  readonly balanceBeforeInterest: Minor;
  readonly interest: Minor;
  readonly balance: Minor;
};

/** The part of a card's rule that decided its minimum. */
export type MinimumRuleId = Extract<RuleId, `minimum.${string}`>;

const PERCENT_RULES = {
  percent: "minimum.percent",
  "percent-plus-interest": "minimum.percent-plus-interest",
} as const satisfies Record<MinimumRule["kind"], MinimumRuleId>;

/**
 * min(balance, max(floor, round(percent × base) [+ interest])), and the part of the rule that decided.
 * Rounding: the percentage by name to the minor unit; the rest is whole already.
 */
export function minimumDue(
  rule: MinimumRule,
  statement: MinimumBase,
  rounding: Rounding,
): { amount: Minor; because: MinimumRuleId } {
  const base = rule.base === "after-interest" ? statement.balance : statement.balanceBeforeInterest;
  const share = applyRate(base, rule.percent, rounding);
  const wanted = rule.kind === "percent-plus-interest" ? add(share, statement.interest) : share;
  const amount = largerOf(wanted, rule.floor);
  if (amount > statement.balance) {
    return { amount: statement.balance, because: "minimum.whole-balance" };
  }
  if (rule.floor > wanted) return { amount, because: "minimum.floor" };
  return { amount, because: PERCENT_RULES[rule.kind] };
}
