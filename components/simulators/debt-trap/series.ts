import { type Future, owedAfter } from "./futures";
import type { Model } from "./model";
import { major } from "./terms";

export type SeriesPoint = { readonly x: number; readonly y: number };

/** The two futures in the picture: with and without the bill, or two debts where none comes. */
export type FutureId = "own" | "calm" | "second";

export function futuresShown({ shock }: Model): readonly [FutureId, FutureId] {
  return shock.asked > 0 ? ["own", "calm"] : ["own", "second"];
}

const courses = new WeakMap<Future, SeriesPoint[]>();

/** What is owed at the start and after each month, as far as it can be written. */
export function courseOf(future: Future): SeriesPoint[] {
  const known = courses.get(future);
  if (known) return known;
  const points = [{ x: 0, y: major(future.start) }];
  for (const { month, debts } of future.run.months)
    points.push({ x: month, y: major(debts[0]?.closing ?? 0) });
  courses.set(future, points);
  return points;
}

/** How far above the larger of debt and line a picture reaches before it cuts off what grows. */
const HEADROOM = 1.6;

/** The debt at which the picture ends: a line far above the debts is left out, and what grows past it is cut. */
export function topOf(model: Model, guess: number | null): number {
  const shown = futuresShown(model).map((id) => major(model[id].start));
  const shock = model.shock.borrowed;
  const largest = Math.max(...shown, shown[0] ? shown[0] + shock : 0);
  const line = model.ground.line === null ? 0 : major(model.ground.line);
  const near = [line, guess ?? 0].filter((each) => each <= 3 * largest);
  return HEADROOM * Math.max(largest, ...near);
}

/** The part of a course within the months and below the top; where it leaves by the top, it ends on the edge. */
export function within(
  points: readonly SeriesPoint[],
  months: number,
  top: number,
): { points: SeriesPoint[]; cut: boolean } {
  const inside: SeriesPoint[] = [];
  for (const point of points) {
    if (point.x > months) return { points: inside, cut: true };
    const before = inside.at(-1);
    if (point.y > top) {
      if (before && point.y > before.y) {
        const share = (top - before.y) / (point.y - before.y);
        inside.push({ x: before.x + share * (point.x - before.x), y: top });
      }
      return { points: inside, cut: true };
    }
    inside.push(point);
  }
  return { points: inside, cut: false };
}

/** What one future did in some months: charged, newly added by spending or the bill, paid, and owed at their end. */
export type Span = {
  readonly interest: number;
  readonly added: number;
  readonly paid: number;
  readonly left: number;
};

export function spanOf({ run }: Future, from: number, to: number): Span | null {
  const part = run.months.slice(from - 1, to);
  const last = part.at(-1);
  if (!last) return null;
  let [interest, added, paid] = [0, 0, 0];
  for (const { debts } of part) {
    const row = debts[0];
    if (!row) continue;
    interest += row.interest;
    added += row.spending + row.borrowed;
    paid += row.payment;
  }
  return {
    interest: major(interest),
    added: major(added),
    paid: major(paid),
    left: major(last.debts[0]?.closing ?? 0),
  };
}

export type TableRow = { readonly at: number; readonly spans: readonly (Span | null)[] };

/** A row a year of what is looked at, for the two futures in the picture. */
export function yearRows(model: Model): TableRow[] {
  const shown = futuresShown(model);
  return Array.from({ length: model.months / 12 }, (_, index) => ({
    at: index + 1,
    spans: shown.map((id) => spanOf(model[id], 12 * index + 1, 12 * index + 12)),
  }));
}

export function monthRows(model: Model, year: number): TableRow[] {
  const shown = futuresShown(model);
  return Array.from({ length: 12 }, (_, index) => {
    const at = 12 * (year - 1) + index + 1;
    return { at, spans: shown.map((id) => spanOf(model[id], at, at)) };
  });
}

/** The futures month by month as plain numbers, for a file. */
export function everyMonth(model: Model): (string | number)[][] {
  const shown = futuresShown(model);
  return Array.from({ length: model.months }, (_, index) => {
    const month = index + 1;
    const cells = shown.flatMap((id): (string | number)[] => {
      const span = spanOf(model[id], month, month);
      return span ? [span.interest, span.added, span.paid, span.left] : ["", "", "", ""];
    });
    return [month, ...cells];
  });
}

/** The debt of a future after a month, null past its end or past what can be written. */
export function leftAfter(future: Future, months: number): number | null {
  const owed = owedAfter(future, months);
  return owed === null ? null : major(owed);
}
