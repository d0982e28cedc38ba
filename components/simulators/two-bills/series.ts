import type { CardRun } from "@/engine";
import { type Model, major, type WayId } from "./model";

export type SeriesPoint = { readonly x: number; readonly y: number };

/** The ways on the chart and in the table: the two answers, and the third where spare cash changes something. */
export function waysShown({ kept, without, with: beside }: Model): readonly WayId[] {
  const both: readonly WayId[] = ["with", "without"];
  return kept === without || kept === beside ? both : [...both, "kept"];
}

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
const SHORTEST_VIEW = 3;
const ENDLESS_VIEW = 60;

/** To the end of the slowest way that has one; five years, or a little past the others, where one never ends. */
export function monthsInView(model: Model): number {
  const ends = waysShown(model).map((way) => model[way].run.summary.months);
  const known = ends.filter((months): months is number => months !== null);
  const longest = Math.max(...known, SHORTEST_VIEW);
  return ends.includes(null)
    ? Math.min(LONGEST_VIEW, Math.max(ENDLESS_VIEW, Math.ceil(longest * 1.2)))
    : longest;
}

/** The points within the picture: a debt that runs away leaves it at the top. */
export function within(points: readonly SeriesPoint[], months: number, top: number): SeriesPoint[] {
  const seen = points.filter(({ x }) => x <= months);
  const over = seen.findIndex(({ y }) => y > top);
  return over === -1 ? seen : seen.slice(0, Math.max(1, over));
}

export type Span = { readonly paid: number; readonly interest: number; readonly left: number };

/** One year or one month of every way shown; null after the debt has ended. */
export type Row = { readonly at: number; readonly spans: readonly (Span | null)[] };

function spanOf(run: CardRun, from: number, to: number): Span | null {
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

const rowOf = (model: Model, at: number, from: number, to: number): Row => ({
  at,
  spans: waysShown(model).map((way) => spanOf(model[way].run, from, to)),
});

export function longestRun(model: Model): number {
  return Math.max(...waysShown(model).map((way) => model[way].run.statements.length));
}

export function yearRows(model: Model): Row[] {
  return Array.from({ length: Math.ceil(longestRun(model) / 12) }, (_, index) =>
    rowOf(model, index + 1, 12 * index + 1, 12 * index + 12),
  );
}

export function monthRows(model: Model, year: number): Row[] {
  const first = 12 * (year - 1) + 1;
  const count = Math.min(12, longestRun(model) - first + 1);
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    rowOf(model, first + index, first + index, first + index),
  );
}

/** Plain numbers, one row a month, as long as any way owes anything. */
export function everyMonth(model: Model): (string | number)[][] {
  return Array.from({ length: longestRun(model) }, (_, index) => {
    const { at, spans } = rowOf(model, index + 1, index + 1, index + 1);
    const cells = spans.flatMap((span): (string | number)[] =>
      span ? [span.interest, span.paid, span.left] : ["", "", ""],
    );
    return [at, ...cells];
  });
}
