import {
  evenPayment,
  type InstalmentRun,
  type InternalRate,
  instalmentCost,
  NoRateError,
  offeredRates,
  paidRates,
  runInstalments,
  SeveralRatesError,
} from "@/engine";
import { type Kind, kinds } from "./params";
import { major, type Plan, termsOf } from "./plan";

/** The yearly rate of a plan, or why it has none. */
export type Price =
  | { readonly kind: "rate"; readonly rates: InternalRate }
  | { readonly kind: "none"; readonly why: "nothing-received" | "several" | "no-rate" };

/** Asks for rates, and takes the engine's refusal for an answer. Any other mistake stays one. */
export function priceFrom(rates: () => InternalRate): Price {
  try {
    return { kind: "rate", rates: rates() };
  } catch (error) {
    if (error instanceof SeveralRatesError) return { kind: "none", why: "several" };
    if (error instanceof NoRateError || error instanceof RangeError)
      return { kind: "none", why: "no-rate" };
    throw error;
  }
}

/**
 * The rate of a plan as it is offered, before cents are rounded. Where the charges round to nothing the plan is free as it is paid.
 */
export function priceOf(run: InstalmentRun): Price {
  if (run.received <= 0) return { kind: "none", why: "nothing-received" };
  const free = instalmentCost(run).cost === 0;
  return priceFrom(() => (free ? paidRates(run) : offeredRates(run.terms)));
}

/** The rate of a plan as it was really paid: for one that was settled early. */
export function paidPrice(run: InstalmentRun): Price {
  return run.received <= 0
    ? { kind: "none", why: "nothing-received" }
    : priceFrom(() => paidRates(run));
}

/** A share as percent with two places, as every yearly rate here is shown. */
export function percentOf(share: number): number {
  return Math.round(share * 1e4) / 1e2;
}

export function nominalOf(price: Price): number | "none" {
  return price.kind === "rate" ? percentOf(price.rates.nominal) : "none";
}

/** Past it a compounded rate means nothing to anybody, and is no plain number any more. */
const LARGEST_EFFECTIVE = 1e15;

export function effectiveOf(price: Price): number | "none" {
  const effective = price.kind === "rate" ? percentOf(price.rates.effective) : Number.NaN;
  return effective <= LARGEST_EFFECTIVE ? effective : "none";
}

/** What most payments of the plan come to; a fee with the first one comes on top of that one alone. */
export function usualPayment(plan: Plan, run: InstalmentRun): number {
  const row = run.rows[1] ?? run.rows[0];
  return major(plan.kind === "first" && row ? row.payment : evenPayment(run));
}

/** The interest on the amount at a yearly rate, paid back in as many level payments: what a guess would have cost. */
export function costAt({ amount, payments }: Plan, fee: number): number {
  const plan: Plan = { amount, payments, kind: "yearly", fee, extra: 0, discount: 0 };
  return major(instalmentCost(runInstalments(termsOf(plan))).interest);
}

const LARGEST_FEE = 100;

/** The same price said in another way, so that choosing how it is said does not change what it costs. */
export function sameFee(plan: Plan, kind: Kind): number {
  if (kind === plan.kind || !kinds.includes(kind)) return plan.fee;
  const alone = { ...plan, extra: 0, discount: 0 };
  const run = runInstalments(termsOf(alone));
  if (kind === "yearly") {
    const nominal = nominalOf(priceOf(run));
    return nominal === "none" ? plan.fee : Math.min(LARGEST_FEE, nominal);
  }
  const { cost } = instalmentCost(run);
  const share = (100 * major(cost)) / plan.amount;
  return Math.min(
    LARGEST_FEE,
    Number(kind === "each" ? (share / plan.payments).toFixed(4) : share.toFixed(2)),
  );
}
