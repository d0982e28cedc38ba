import type { Luck } from "./luck";
import type { Household } from "./month";

/** Every reason a month of a household can give for what became of its money, in the order of the month. */
export const HOUSEHOLD_RULE_IDS = [
  "interest.carried-balance",
  "spending.on-credit",
  "income.usual-with-swing",
  "income.benefit",
  "shock.bill",
  "living.from-cash",
  "living.borrowed",
  "living.unmet",
  "minimum.paid",
  "minimum.borrowed",
  "minimum.missed",
  "fee.late",
  "extra.dearest-first",
  "trap.above-tipping-point",
] as const;

/** One of HOUSEHOLD_RULE_IDS. */
export type HouseholdRuleId = (typeof HOUSEHOLD_RULE_IDS)[number];

/** The rules that made a month what it was, in its order. `asked`: the minimums of the month together; `lateFee`: the terms'. */
export function monthRules(
  home: Household,
  luck: Luck,
  asked: number,
  lateFee: number,
  aboveTippingPoint: boolean,
): HouseholdRuleId[] {
  const rules: (HouseholdRuleId | false)[] = [
    home.interest > 0 && "interest.carried-balance",
    home.spent > 0 && "spending.on-credit",
    luck.jobless ? "income.benefit" : "income.usual-with-swing",
    luck.shock > 0 && "shock.bill",
    home.drawnToLive === 0 && home.unmet === 0 && "living.from-cash",
    home.drawnToLive > 0 && "living.borrowed",
    home.unmet > 0 && "living.unmet",
    asked > 0 && home.missed === 0 && home.drawnToPay === 0 && "minimum.paid",
    home.drawnToPay > 0 && "minimum.borrowed",
    home.missed > 0 && "minimum.missed",
    home.missed > 0 && lateFee > 0 && "fee.late",
    home.extra > 0 && "extra.dearest-first",
    aboveTippingPoint && "trap.above-tipping-point",
  ];
  return rules.filter((rule) => rule !== false);
}
