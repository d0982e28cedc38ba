import {
  divideRate,
  fromMajor,
  type InstalmentTerms,
  type Minor,
  multiplyRate,
  type PlanFee,
  percent,
  type Rate,
  rate,
} from "@/engine";
import type { Values } from "@/lib/parameters";
import { choiceOf, numberOf } from "../values";
import { type Kind, kinds } from "./params";

/** An offer to pay in parts. Money in major units, `fee` and `extra` in percent. */
export type Plan = {
  readonly amount: number;
  readonly payments: number;
  readonly kind: Kind;
  /** The stated price, as `kind` says it. */
  readonly fee: number;
  /** Any other charge, kept back from the amount on the first day. */
  readonly extra: number;
  /** What paying the whole price at once would have saved. */
  readonly discount: number;
};

/** The plan that the values name. */
export function planOf(values: Values): Plan {
  return {
    amount: numberOf(values, "amount"),
    payments: numberOf(values, "payments"),
    kind: choiceOf(values, "kind", kinds),
    fee: numberOf(values, "fee"),
    extra: numberOf(values, "extra"),
    discount: numberOf(values, "discount"),
  };
}

export type IfSettled = PlanFee["ifSettled"];

/** The whole stated fee as a share of the amount. Not for a yearly rate, which has no such share. */
export function wholeFee({ kind, fee, payments }: Plan): Rate {
  return kind === "each" ? multiplyRate(percent(fee), payments) : percent(fee);
}

const timings = {
  total: "spread",
  each: "spread",
  first: "first-payment",
  start: "up-front",
} as const;

function statedFee({ kind, fee }: Plan, ifSettled: IfSettled): PlanFee[] {
  if (kind === "yearly") return [];
  const share = percent(fee);
  const charge =
    kind === "each" ? { kind: "per-period" as const, share } : { kind: "total" as const, share };
  return [{ charge, timing: timings[kind], ifSettled }];
}

const upFront = (charge: PlanFee["charge"]): PlanFee => ({
  charge,
  timing: "up-front",
  ifSettled: "charged",
});

/**
 * The plan as the engine writes it out. A discount forgone counts like a charge on the first day: whoever takes the plan
 * is lent the cash price and pays back the list price.
 */
export function termsOf(plan: Plan, ifSettled: IfSettled = "charged"): InstalmentTerms {
  const yearly = plan.kind === "yearly";
  return {
    principal: fromMajor(plan.amount),
    periods: plan.payments,
    repayment: yearly ? "level" : "equal-principal",
    rate: yearly ? divideRate(percent(plan.fee), 12) : rate(0, 1),
    fees: [
      ...statedFee(plan, ifSettled),
      upFront({ kind: "total", share: percent(plan.extra) }),
      upFront({ kind: "amount", amount: fromMajor(plan.discount) }),
    ],
    rounding: "half-up",
  };
}

/** Minor units as the plain number that outputs carry. */
export function major(amount: Minor): number {
  return amount / 100;
}
