import {
  fromMajor,
  LONGEST_PAYOFF,
  type Minor,
  minor,
  type PayoffPlan,
  type PayoffRun,
  type Rate,
  runPayoff,
  tippingPoint,
} from "@/engine";
import type { Values } from "@/lib/parameters";
import { numberOf } from "../values";
import { moneyOf, monthlyRateOf, wholeMonths } from "./terms";

/** One debt on which everything left of a month is paid, and what becomes of it. */
export type Future = { readonly start: Minor; readonly run: PayoffRun };

/** What decides every future: money in minor units. */
export type Ground = {
  readonly surplus: Minor;
  readonly spending: Minor;
  /** What is left of the surplus when new spending is taken from it; below zero where spending is larger. */
  readonly net: Minor;
  readonly monthlyRate: Rate;
  /** The debt at which interest takes all of it; null without interest, or where nothing is left at all. */
  readonly line: Minor | null;
};

export function groundOf(values: Values): Ground {
  const surplus = moneyOf(values, "surplus");
  const spending = moneyOf(values, "spending");
  const monthlyRate = monthlyRateOf(values, "rate");
  const net = minor(surplus - spending);
  const line = net < 0 || monthlyRate.numerator === 0 ? null : tippingPoint(net, monthlyRate);
  return { surplus, spending, net, monthlyRate, line };
}

/** The bill that has to be borrowed: what savings do not cover. */
export function borrowedShock(values: Values): Minor {
  return minor(Math.max(0, moneyOf(values, "shock") - moneyOf(values, "savings")));
}

const recent = new Map<string, PayoffRun>();
const RECENT = 16;

/** A debt of this size on this ground. While one number moves most futures stay: those asked for last are kept. */
export function futureOf(values: Values, balance: number, shock: Minor): Future {
  const { surplus, spending, monthlyRate } = groundOf(values);
  const start = fromMajor(balance);
  const nothing = { kind: "amount", amount: minor(0) } as const;
  const month = numberOf(values, "shock-month");
  const plan: PayoffPlan = {
    debts: [{ id: "debt", balance: start, monthlyRate, minimum: nothing, spending }],
    budget: surplus,
    order: { kind: "by-rate" },
    rounding: "half-up",
    shocks: shock > 0 ? [{ month, amount: shock, onto: "debt" }] : [],
    horizon: Math.max(wholeMonths(values), month),
  };
  const key = JSON.stringify(plan);
  const run = recent.get(key) ?? followed(plan);
  recent.delete(key);
  recent.set(key, run);
  for (const oldest of recent.keys()) {
    if (recent.size <= RECENT) break;
    recent.delete(oldest);
  }
  return { start, run };
}

/** As far as anybody looks; and to the end, where that does not tell how it ends. */
function followed(plan: PayoffPlan): PayoffRun {
  const run = runPayoff(plan);
  const open = run.outcome.kind === "undecided" && run.outcome.reason === "horizon";
  return open ? runPayoff({ ...plan, horizon: LONGEST_PAYOFF }) : run;
}

/** What is owed after so many months; null where it has grown past what can be written. */
export function owedAfter({ start, run }: Future, months: number): Minor | null {
  if (months === 0) return start;
  const row = run.months[months - 1];
  if (row) return row.debts[0]?.closing ?? null;
  return run.outcome.kind === "cleared" ? minor(0) : null;
}

/** The month at whose end a debt that was not above the line first is; null if it never comes to that. */
export function crossingOf({ start, run }: Future, line: Minor | null): number | null {
  if (line === null || start > line) return null;
  return run.months.find(({ debts }) => (debts[0]?.closing ?? 0) > line)?.month ?? null;
}
