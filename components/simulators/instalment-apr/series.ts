import type { InstalmentRun } from "@/engine";
import type { Model } from "./model";
import { paidBitByBit, shareOf } from "./model";
import { major } from "./plan";

export type SeriesPoint = { readonly x: number; readonly y: number };

/** Months the picture covers: the plan, and its double where purchases follow each month, to see where it comes to rest. */
export function monthsInView({ plan, next }: Model): number {
  return next ? plan.payments * 2 : plan.payments;
}

/** Levels of one month each as a staircase: level k stands from month k to month k + 1. */
function stairs(levels: readonly number[]): SeriesPoint[] {
  return levels.flatMap((y, month) => [
    { x: month, y },
    { x: month + 1, y },
  ]);
}

/** What is still owed of the amount, month by month, down to nothing. */
export function owedSteps({ rows }: InstalmentRun): SeriesPoint[] {
  return [...stairs(rows.map((row) => major(row.opening))), { x: rows.length, y: 0 }];
}

const flat = (y: number, months: number): SeriesPoint[] => [
  { x: 0, y },
  { x: months, y },
];

/** What the stated fee is counted on: the whole amount all the time. Null for interest, which follows what is owed. */
export function basePoints({ plan }: Model): SeriesPoint[] | null {
  return plan.kind === "yearly" || plan.fee === 0 ? null : flat(plan.amount, plan.payments);
}

export function averagePoints({ plan, cost }: Model): SeriesPoint[] {
  return flat(major(cost.averagePrincipal), plan.payments);
}

/** All that is owed in each month when a purchase follows at the end of every one. Empty without them. */
export function stackedLevels(model: Model): number[] {
  const { run, next } = model;
  if (!next) return [];
  const later = next.rows.map((row) => row.opening);
  let bought = 0;
  return Array.from({ length: monthsInView(model) }, (_, month) => {
    if (month > 0) bought += later[month - 1] ?? 0;
    return ((run.rows[month]?.opening ?? 0) + bought) / 100;
  });
}

export function stackedSteps(model: Model): SeriesPoint[] {
  return stairs(stackedLevels(model));
}

/** Everything the main chart draws. */
export type Picture = {
  readonly months: number;
  readonly owed: readonly SeriesPoint[];
  readonly base: readonly SeriesPoint[] | null;
  readonly average: readonly SeriesPoint[];
  readonly stacked: readonly SeriesPoint[];
};

const recent = new Map<string, Picture>();
const RECENT = 8;

/** The picture, the very same one while a fee moves that is not counted on what is owed: then nothing is drawn anew. */
export function pictureOf(model: Model): Picture {
  const { plan, next } = model;
  const fee = plan.kind === "yearly" ? plan.fee : plan.fee > 0;
  const key = [
    plan.amount,
    plan.payments,
    plan.kind === "yearly",
    fee,
    next?.terms.principal,
  ].join();
  const picture = recent.get(key) ?? {
    months: monthsInView(model),
    owed: owedSteps(model.run),
    base: basePoints(model),
    average: averagePoints(model),
    stacked: stackedSteps(model),
  };
  recent.delete(key);
  recent.set(key, picture);
  for (const oldest of recent.keys()) {
    if (recent.size <= RECENT) break;
    recent.delete(oldest);
  }
  return picture;
}

/** Each month's charge as percent of what was owed in it. Empty where it is not paid bit by bit. */
export function sharePoints({ plan, run }: Model): SeriesPoint[] {
  if (!paidBitByBit(plan)) return [];
  return run.rows.map((row, index) => ({ x: row.period, y: Number(shareOf(run, index)) }));
}
