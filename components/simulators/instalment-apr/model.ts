import {
  type InstalmentCost,
  type InstalmentRun,
  instalmentCost,
  rate as rateOf,
  ruleOfThumb,
  runInstalments,
  toPercent,
} from "@/engine";
import type { Figure, Figures, Values } from "@/lib/parameters";
import { numberOf, once } from "../values";
import { type IfSettled, major, type Plan, planOf, termsOf, wholeFee } from "./plan";
import {
  effectiveOf,
  nominalOf,
  type Price,
  paidPrice,
  percentOf,
  priceOf,
  usualPayment,
} from "./price";

/** One way to end a plan before its time: what was paid until then, and what that cost. */
export type Settled = {
  readonly run: InstalmentRun;
  readonly cost: InstalmentCost;
  readonly price: Price;
};

export type Model = {
  readonly plan: Plan;
  readonly run: InstalmentRun;
  readonly cost: InstalmentCost;
  readonly price: Price;
  /** The rule of thumb as a share of a year; null where it has no meaning. */
  readonly thumb: number | null;
  /** Settled after payment `settle`; null when that is the last one. */
  readonly settle: number;
  readonly settled: Readonly<Record<IfSettled, Settled>> | null;
  /** One of the purchases that follow each month on the same terms; null without them. */
  readonly next: InstalmentRun | null;
  /** Percent a day of what is overdue. */
  readonly late: number;
};

function work(values: Values): Model {
  const plan = planOf(values);
  const settle = numberOf(values, "settle");
  const spending = numberOf(values, "spending");
  const run = runInstalments(termsOf(plan));
  const cost = instalmentCost(run);
  const next = { ...plan, amount: spending, discount: 0 };
  return {
    plan,
    run,
    cost,
    price: priceOf(run),
    thumb: thumbOf(plan, run, cost),
    settle,
    settled:
      settle < plan.payments
        ? {
            waived: settledRun(plan, settle, "waived"),
            charged: settledRun(plan, settle, "charged"),
          }
        : null,
    next: spending > 0 ? runInstalments(termsOf(next)) : null,
    late: numberOf(values, "late"),
  };
}

/** The plan for these values. */
export const simulate = once(work);

function settledRun(plan: Plan, after: number, ifSettled: IfSettled): Settled {
  const run = runInstalments(termsOf(plan, ifSettled), after);
  return { run, cost: instalmentCost(run), price: paidPrice(run) };
}

/** Of all charges, on what is really received. A yearly rate without other charges is its own answer. */
function thumbOf(plan: Plan, run: InstalmentRun, { cost }: InstalmentCost): number | null {
  if (run.received <= 0) return null;
  if (run.upFront === 0) {
    return plan.kind === "yearly" ? null : ruleOfThumb(wholeFee(plan), plan.payments);
  }
  return ruleOfThumb(rateOf(cost, run.received), plan.payments);
}

/** What the stated price looks like by the year, before anybody asks on how much it is paid. */
export function looksLike(plan: Plan): number {
  if (plan.kind === "yearly") return plan.fee;
  return Math.round((toPercent(wholeFee(plan)) * 12 * 100) / plan.payments) / 100;
}

/** The charge of one row as percent of what was owed in that month. */
export function shareOf(run: InstalmentRun, index: number): number | "none" {
  const row = run.rows.at(index);
  return row && row.opening > 0 ? percentOf((row.fee + row.interest) / row.opening) : "none";
}

/** Whether the stated price is paid bit by bit, so that each month has its share. */
export const paidBitByBit = ({ kind, fee }: Plan) =>
  fee > 0 && kind !== "start" && kind !== "first";

export function figuresOf(model: Model): Figures {
  const { plan, run, cost, price, thumb, settled, next } = model;
  const nominal = nominalOf(price);
  const thumbRate = thumb === null ? "none" : percentOf(thumb);
  const monthly = paidBitByBit(plan);
  return {
    "yearly-rate": nominal,
    "effective-rate": effectiveOf(price),
    "looks-like": looksLike(plan),
    payment: usualPayment(plan, run),
    "first-payment": plan.kind === "first" && run.rows[0] ? major(run.rows[0].payment) : "none",
    "fee-cost": feeCost(plan),
    cost: major(cost.cost),
    paid: major(cost.paid),
    received: major(run.received),
    "average-owed": major(cost.averagePrincipal),
    "thumb-rate": thumbRate,
    // Of the figures as they are shown, so that whoever subtracts finds the same.
    "thumb-error":
      thumbRate === "none" || nominal === "none"
        ? "none"
        : Math.round((thumbRate - nominal) * 100) / 100,
    "share-first": monthly ? shareOf(run, 0) : "none",
    "share-last": monthly ? shareOf(run, -1) : "none",
    ...settledFigures("waived", settled?.waived),
    ...settledFigures("charged", settled?.charged),
    "stacked-payment": next ? major(instalmentCost(next).paid) : "none",
    "stacked-owed": next ? next.rows.reduce((sum, row) => sum + row.opening, 0) / 100 : "none",
    "late-rate": model.late > 0 ? Math.round(model.late * 365 * 100) / 100 : "none",
  };
}

/** What the stated price alone comes to, without other charges. */
export function feeCost(plan: Plan): number {
  const run = runInstalments(termsOf({ ...plan, extra: 0, discount: 0 }));
  return major(instalmentCost(run).cost);
}

function settledFigures(how: IfSettled, settled: Settled | undefined): Record<string, Figure> {
  const last = settled?.run.rows.at(-1);
  return {
    [`settled-${how}-rate`]: settled ? nominalOf(settled.price) : "none",
    [`settled-${how}-cost`]: settled ? major(settled.cost.cost) : "none",
    [`settled-${how}-payment`]: last ? major(last.payment) : "none",
  };
}

export function figures(values: Values): Figures {
  return figuresOf(simulate(values));
}
