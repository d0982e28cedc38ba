import type { InstalmentRun } from "@/engine";
import { shareOf } from "./model";
import { major } from "./plan";

/** One month of a plan, money in major units; `share` is the charge as percent of what is owed. */
export type PlanRow = {
  readonly month: number;
  readonly opening: number;
  readonly principal: number;
  readonly charge: number;
  readonly payment: number;
  readonly closing: number;
  readonly share: number;
};

export function rowsOf(run: InstalmentRun): PlanRow[] {
  return run.rows.map((row, index) => ({
    month: row.period,
    opening: major(row.opening),
    principal: major(row.principal),
    charge: (row.fee + row.interest) / 100,
    payment: major(row.payment),
    closing: major(row.closing),
    share: Number(shareOf(run, index)),
  }));
}
