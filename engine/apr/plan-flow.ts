import { type Minor, minor } from "../money";

/** Who hands over the money: an advance goes to the borrower, a payment to the lender (charges included). */
export type FlowKind = "advance" | "payment";

/** An amount of zero or more in minor units, and its direction. */
export type PlanFlow = { readonly kind: FlowKind; readonly amount: Minor };

/** The amount as the borrower sees it: an advance positive, a payment negative. Errors: RangeError below zero. */
export function received({ kind, amount }: PlanFlow): Minor {
  if (!(amount >= 0)) {
    throw new RangeError(
      `Amounts of a plan are zero or more; its kind says where they go: ${amount}.`,
    );
  }
  return kind === "advance" ? amount : minor(-amount);
}

/** All payments minus all advances: what the plan costs. Errors: RangeError past 2^53 − 1. */
export function totalCost(flows: readonly PlanFlow[]): Minor {
  return flows.reduce((cost, flow) => minor(cost - received(flow)), minor(0));
}
