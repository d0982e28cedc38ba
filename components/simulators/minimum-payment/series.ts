import type { CardRun } from "@/engine";
import { type Model, major } from "./model";

export type SeriesPoint = { readonly x: number; readonly y: number };

export type Runner = "minimum" | "own";

const courses = new WeakMap<CardRun, SeriesPoint[]>();

/** What is owed at the start and after each payment. */
export function balances(run: CardRun): SeriesPoint[] {
  const known = courses.get(run) ?? courseOf(run);
  courses.set(run, known);
  return known;
}

function courseOf(run: CardRun): SeriesPoint[] {
  const opening = run.statements[0]?.opening;
  return [
    ...(opening === undefined ? [] : [{ x: 0, y: major(opening) }]),
    ...run.statements.map((statement) => ({ x: statement.number, y: major(statement.closing) })),
  ];
}

const LONGEST_VIEW = 360;

/**
 * How many months the picture covers: to the end of the slowest runner that has one,
 * and for a debt that never ends five years or a little past the other's end.
 */
export function monthsInView(model: Model, guess: number | null): number {
  const ends = [model.minimum, model.own].map((run) => run.summary.months);
  const known = [...ends, guess].filter((months): months is number => months !== null);
  const longest = Math.max(...known, 1);
  return ends.includes(null)
    ? Math.min(LONGEST_VIEW, Math.max(60, Math.ceil(longest * 1.2)))
    : longest;
}

/** A guess has an end but no course: a straight line from the start, cut where the picture ends. */
export function guessPoints(start: number, guess: number, months: number): SeriesPoint[] {
  const end = Math.min(guess, months);
  return [
    { x: 0, y: start },
    { x: end, y: start * (1 - end / guess) },
  ];
}

/** One year of both runners: paid and charged within it, and owed at its end. Null after the debt has ended. */
export type YearRow = {
  readonly year: number;
  readonly minimum: Span | null;
  readonly own: Span | null;
};

export type Span = { readonly paid: number; readonly interest: number; readonly left: number };

export type MonthRow = {
  readonly month: number;
  readonly minimum: Span | null;
  readonly own: Span | null;
};

function span(run: CardRun, from: number, to: number): Span | null {
  const part = run.statements.slice(from - 1, to);
  const last = part.at(-1);
  if (!last) return null;
  let paid = 0;
  let interest = 0;
  for (const statement of part) {
    paid += statement.payment;
    interest += statement.interest;
  }
  return { paid: paid / 100, interest: interest / 100, left: major(last.closing) };
}

export function yearRows(model: Model, months: number): YearRow[] {
  const years = Math.ceil(Math.min(months, longestRun(model)) / 12);
  return Array.from({ length: years }, (_, index) => {
    const from = index * 12 + 1;
    const to = Math.min(from + 11, months);
    return {
      year: index + 1,
      minimum: span(model.minimum, from, to),
      own: span(model.own, from, to),
    };
  });
}

export function monthRows(model: Model, year: number, months: number): MonthRow[] {
  const first = (year - 1) * 12 + 1;
  const last = Math.min(first + 11, months, longestRun(model));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const month = first + index;
    return {
      month,
      minimum: span(model.minimum, month, month),
      own: span(model.own, month, month),
    };
  });
}

function longestRun(model: Model): number {
  return Math.max(model.minimum.statements.length, model.own.statements.length);
}
