import { type InstalmentRun, instalmentCost } from "@/engine";
import type { Model } from "./model";
import { major } from "./plan";
import type { Price } from "./price";
import { type PlanRow, rowsOf } from "./rows";

/** The rows an output came from: the beginning and the end, what they add up to, and the monthly rate they make. */
export type ReasonRows = {
  readonly first: PlanRow[];
  /** Rows left out between the two. */
  readonly between: number;
  readonly last: PlanRow[];
  readonly received: number;
  readonly paid: number;
  readonly cost: number;
  /** Percent a month; null where there is no rate. */
  readonly monthly: number | null;
};

/** Enough rows to see the rule at work. */
const FIRST = 3;

/** The run an output was read from, with its price; null for what is not read from rows. */
function runOf(model: Model, output: string): { run: InstalmentRun; price: Price } | null {
  const { settled, next } = model;
  if (output === "late-rate") return null;
  if (output.startsWith("settled-waived")) return settled?.waived ?? null;
  if (output.startsWith("settled-charged")) return settled?.charged ?? null;
  if (output.startsWith("stacked")) return next && { run: next, price: model.price };
  return model;
}

export function reasonRows(model: Model, output: string): ReasonRows | null {
  const found = runOf(model, output);
  if (!found) return null;
  const { run, price } = found;
  const rows = rowsOf(run);
  const { paid, cost } = instalmentCost(run);
  return {
    first: rows.slice(0, FIRST),
    between: Math.max(0, rows.length - FIRST - 1),
    last: rows.length > FIRST ? rows.slice(-1) : [],
    received: major(run.received),
    paid: major(paid),
    cost: major(cost),
    monthly: price.kind === "rate" ? Number((price.rates.perPeriod * 100).toPrecision(5)) : null,
  };
}
