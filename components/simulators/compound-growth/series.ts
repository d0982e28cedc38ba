import { expected, owedAfter, straightAfter } from "./course";
import { type Model, major } from "./model";

export type SeriesPoint = { readonly x: number; readonly y: number };

/** Enough points for a smooth curve over any number of years, few enough to redraw during a drag. */
const POINTS = 60;

/** The curve, years across and money up; between two postings it is drawn as if interest grew smoothly. */
export function curvePoints({ course, terms }: Model): SeriesPoint[] {
  const perYear = Math.max(1, Math.floor(POINTS / terms.years));
  return Array.from({ length: terms.years * perYear + 1 }, (_, step) => {
    const x = step / perYear;
    return { x, y: expected(course, 1, x) };
  });
}

export function straightPoints({ terms, straight }: Model): SeriesPoint[] {
  return [
    { x: 0, y: terms.balance },
    { x: terms.years, y: major(straight) },
  ];
}

export type Doubling = {
  readonly count: number;
  readonly years: number;
  readonly amount: number;
};

/** The n-th doubling: when it comes and what is owed then. */
export function doublingAt({ terms, doubling }: Model, count: number): Doubling | null {
  if (doubling === null) return null;
  return { count, years: count * doubling, amount: terms.balance * 2 ** count };
}

/** Doublings that come within the years asked about. */
export function doublingsWithin({ terms, doubling }: Model): number {
  return doubling === null ? 0 : Math.floor(terms.years / doubling);
}

/** A stair whose every step is as long as the last and twice as high. */
export function stairPoints(model: Model, count: number): SeriesPoint[] {
  const points: SeriesPoint[] = [{ x: 0, y: model.terms.balance }];
  for (let step = 1; step <= count; step++) {
    const next = doublingAt(model, step);
    const last = points.at(-1);
    if (next && last) points.push({ x: next.years, y: last.y }, { x: next.years, y: next.amount });
  }
  return points;
}

/** A year: what was owed at its end, by the curve and by the line, and the interest it brought. */
export type YearRow = {
  readonly year: number;
  readonly interest: number;
  readonly owed: number;
  readonly straight: number;
  /** The part of what is owed that is interest on interest. */
  readonly bend: number;
};

export function yearRow({ course, terms, postings }: Model, year: number): YearRow {
  const perYear = postings / terms.years;
  const owed = owedAfter(course, year * perYear);
  const before = year === 0 ? owed : owedAfter(course, (year - 1) * perYear);
  const straight = straightAfter(course, year * perYear);
  return {
    year,
    interest: major(owed - before),
    owed: major(owed),
    straight: major(straight),
    bend: major(owed - straight),
  };
}

export function yearRows(model: Model): YearRow[] {
  return Array.from({ length: model.terms.years }, (_, index) => yearRow(model, index + 1));
}
