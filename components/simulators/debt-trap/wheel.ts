import { type JugglingPlan, type JugglingRun, minor, runJuggling } from "@/engine";
import type { Values } from "@/lib/parameters";
import { numberOf } from "../values";
import { groundOf } from "./futures";
import { moneyOf, monthlyRateOf, percentOf } from "./terms";

/** Borrowing from one to pay another: the run, and what it began with. Amounts in minor units. */
export type Wheel = {
  readonly run: JugglingRun;
  readonly plan: JugglingPlan;
  /** Those whose limits end it, or would: all but the lender who is to be paid. What they together may be owed. */
  readonly binding: { readonly ids: readonly string[]; readonly limit: number };
  /** What the lenders ask for in the first month, and the part of it that is not there. */
  readonly due: number;
  readonly gap: number;
};

const recent = new Map<string, Wheel>();
const RECENT = 8;

export function wheelOf(values: Values): Wheel {
  const plan = planOf(values);
  const key = JSON.stringify(plan);
  const wheel = recent.get(key) ?? work(plan);
  recent.delete(key);
  recent.set(key, wheel);
  for (const oldest of recent.keys()) {
    if (recent.size <= RECENT) break;
    recent.delete(oldest);
  }
  return wheel;
}

/** The first lender holds the debt; the others are alike and owed nothing yet. */
function planOf(values: Values): JugglingPlan {
  const minimum = {
    kind: "percent",
    percent: percentOf(values, "minimum"),
    base: "after-interest",
    floor: moneyOf(values, "floor"),
  } as const;
  const drawFee = percentOf(values, "fee");
  const first = {
    id: "A",
    balance: moneyOf(values, "balance"),
    limit: moneyOf(values, "limit"),
    monthlyRate: monthlyRateOf(values, "rate"),
    minimum,
    drawFee,
  };
  const others = Array.from({ length: numberOf(values, "lenders") }, (_, index) => ({
    id: lenderName(index + 1),
    balance: minor(0),
    limit: moneyOf(values, "other-limit"),
    monthlyRate: monthlyRateOf(values, "other-rate"),
    minimum,
    drawFee,
  }));
  return { lenders: [first, ...others], surplus: groundOf(values).net, rounding: "half-up" };
}

/** A, B, C … in the order of the list. */
const lenderName = (index: number): string => String.fromCharCode(65 + index);

function work(plan: JugglingPlan): Wheel {
  const run = runJuggling(plan);
  const due = run.months[0]?.lenders.reduce((sum, lender) => sum + lender.minimum, 0) ?? 0;
  return {
    run,
    plan,
    binding: bindingOf(plan, run),
    due,
    gap: Math.max(0, due - plan.surplus),
  };
}

/** Nobody lends for their own minimum. Where it does not end so, it is the first lender who is to be paid. */
function bindingOf({ lenders }: JugglingPlan, { outcome }: JugglingRun) {
  const need = outcome.kind === "ran-out" ? outcome.need : { minimumOf: "A" };
  const able = lenders.filter(({ id }) => need === "living" || id !== need.minimumOf);
  return {
    ids: able.map(({ id }) => id),
    limit: able.reduce((sum, { limit }) => sum + limit, 0),
  };
}

/** What all lenders are owed after so many months of the wheel. */
export function wheelOwed({ run, plan }: Wheel, months: number): number {
  if (months === 0) return plan.lenders.reduce((sum, { balance }) => sum + balance, 0);
  return run.months[months - 1]?.lenders.reduce((sum, { closing }) => sum + closing, 0) ?? 0;
}
