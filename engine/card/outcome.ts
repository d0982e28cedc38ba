import type { Minor } from "../money";
import { followBalance } from "./fate";
import { followLevel } from "./level-payment";
import { type MonthlyConditions, postMonth } from "./month";
import type { Plan } from "./plan";

/**
 * How an account ends; amounts in minor units.
 * interest-not-covered: the figures of the first month whose payment does not bring the balance down.
 * resting-balance: the level to which each payment returns the balance, with the interest and payment there.
 * beyond: not cleared within 120,000 months (ten thousand years), and not proved never to clear.
 */
export type Outcome =
  | { kind: "cleared"; months: number }
  | { kind: "never"; reason: "interest-not-covered"; interest: Minor; payment: Minor }
  | {
      kind: "never";
      reason: "resting-balance";
      level: Minor;
      interest: Minor;
      payment: Minor;
    }
  | { kind: "beyond" };

/**
 * The proved outcome of an account under a plan and its level payment (null: the minimum).
 * A balance held level by payments that only equal the interest counts as interest not covered; one that sank to
 * its level, or whose payment also covers spending, as a resting balance.
 * Errors: RangeError if an amount passes 2^53 − 1.
 */
export function outcomeOf(
  conditions: MonthlyConditions & { balance: Minor; plan: Plan },
  level: Minor | null,
): Outcome {
  const { balance, plan, spending } = conditions;
  if (balance === 0 && spending === 0) return { kind: "cleared", months: 0 };
  if (plan.kind === "clear-in" && level !== null) {
    return { kind: "cleared", months: followLevel(conditions, level, balance, plan.months).months };
  }
  const fate = followBalance(conditions, level, balance);
  if (fate.kind === "clears") return { kind: "cleared", months: fate.months };

  if (fate.kind === "beyond") return fate;

  const opening = fate.kind === "rests" ? fate.at : fate.firstRiseFrom;
  const { interest, payment } = postMonth(conditions, level, opening);
  const onlyHeld = interest > 0 && payment <= interest && opening >= balance;
  return fate.kind === "grows" || onlyHeld
    ? { kind: "never", reason: "interest-not-covered", interest, payment }
    : { kind: "never", reason: "resting-balance", level: fate.at, interest, payment };
}
