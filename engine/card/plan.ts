import type { Minor } from "../money";
import type { RuleId } from "./rules";

/**
 * How the holder pays: the minimum of each statement; the first minimum every month; a fixed amount;
 * or the smallest level amount that clears the account within a number of months (see levelPayment).
 */
export type Plan =
  | { kind: "minimum" }
  | { kind: "keep-first-minimum" }
  | { kind: "fixed"; amount: Minor }
  | { kind: "clear-in"; months: number };

/** The rule behind a payment that follows the plan and does not yet clear the statement. */
export const PAYMENT_RULES = {
  minimum: "payment.minimum",
  "keep-first-minimum": "payment.first-minimum",
  fixed: "payment.fixed",
  "clear-in": "payment.level",
} as const satisfies Record<Plan["kind"], RuleId>;
