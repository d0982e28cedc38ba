import { DAYS, roughlyUnpaid, straight, unpaid } from "./debt";
import { type Model, major } from "./model";

type SeriesPoint = { readonly x: number; readonly y: number };

/** Every fifth day: a smooth curve, and few enough points to draw anew during a drag. */
const STRIDE = 5;

export function unpaidPoints({ debt }: Model): SeriesPoint[] {
  return Array.from({ length: DAYS / STRIDE + 1 }, (_, index) => {
    const x = index * STRIDE;
    return { x, y: roughlyUnpaid(debt, x) };
  });
}

/** A straight line from nothing to an amount at a day. */
export function lineTo(x: number, y: number): SeriesPoint[] {
  return [
    { x: 0, y: 0 },
    { x, y },
  ];
}

/** A day of the year: interest so far, paid as it comes and left unpaid, and what lies between. */
export type DayRow = {
  readonly day: number;
  readonly straight: number;
  readonly unpaid: number;
  readonly more: number;
};

export function dayRow({ debt }: Model, day: number): DayRow {
  const line = straight(debt, day);
  const curve = unpaid(debt, day);
  return { day, straight: major(line), unpaid: major(curve), more: major(curve - line) };
}

const SHOWN = 30;

/** Every thirtieth day and the last one. */
export function shownRows(model: Model): DayRow[] {
  const days = Array.from({ length: Math.floor(DAYS / SHOWN) }, (_, index) => (index + 1) * SHOWN);
  return [1, ...days, DAYS].map((day) => dayRow(model, day));
}

export function everyRow(model: Model): DayRow[] {
  return Array.from({ length: DAYS + 1 }, (_, day) => dayRow(model, day));
}

/** Days until interest paid as it comes has used up an amount; null where that takes more than a year. */
export function daysFor({ debt }: Model, amount: number): number | null {
  const year = major(straight(debt, DAYS));
  if (!(amount > 0 && amount < year)) return null;
  return Math.ceil((DAYS * amount) / year);
}
