import { type Lap, type Model, major } from "./model";
import { type Moment, momentsOf, stages } from "./moments";

export const lines = ["available", "owed", "lender"] as const;
export type Line = (typeof lines)[number];

export type SeriesPoint = { readonly x: number; readonly y: number };

const amountOf: Record<Line, (moment: Moment) => number> = {
  available: ({ available }) => available,
  owed: ({ owed }) => owed,
  lender: ({ interestSoFar }) => interestSoFar,
};

/** One line through every moment; x counts the moments, four a lap. */
export function courseOf(model: Model, line: Line): SeriesPoint[] {
  return momentsOf(model).map((moment, x) => ({ x, y: major(amountOf[line](moment)) }));
}

export const momentAtLap = (lap: number): number => lap * stages.length;

export const columns = [
  "opening",
  "spent",
  "interest",
  "bill",
  "paid",
  "closing",
  "interestSoFar",
] as const satisfies readonly (keyof Lap)[];

export type Column = (typeof columns)[number];

/** A lap in major units, for tables and files. */
export function rowOf(lap: Lap): Readonly<Record<Column, number>> & { readonly lap: number } {
  return {
    lap: lap.number,
    opening: major(lap.opening),
    spent: major(lap.spent),
    interest: major(lap.interest),
    bill: major(lap.bill),
    paid: major(lap.paid),
    closing: major(lap.closing),
    interestSoFar: major(lap.interestSoFar),
  };
}
