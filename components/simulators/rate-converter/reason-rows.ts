import { DAYS, owedAfter } from "./debt";
import { type Model, major } from "./model";
import { type DayRow, dayRow } from "./series";

export type Kind = "units" | "days" | "postings" | "quotes";

/** Which rows an output was read from. */
export function kindOf(output: string): Kind {
  if (output === "place") return "quotes";
  if (/^(effective-|year-compound$|interest-on-interest$|days-compound$)/.test(output))
    return "postings";
  return output.startsWith("days-") ? "days" : "units";
}

export type PostingRow = {
  readonly posting: number;
  readonly opening: number;
  readonly interest: number;
  readonly closing: number;
};

const FIRST = 3;
const LAST = 2;

/** The first and last postings of a year, or of the days kept, and how many stand between them. */
export function postingRows(model: Model, output: string) {
  const days = output === "days-compound" ? model.terms.days : DAYS;
  const count = Math.floor((days * model.debt.postings) / DAYS);
  const row = (posting: number): PostingRow => {
    const opening = owedAfter(model.debt, posting - 1);
    const closing = owedAfter(model.debt, posting);
    return {
      posting,
      opening: major(opening),
      interest: major(closing - opening),
      closing: major(closing),
    };
  };
  const from = (first: number, last: number) =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => row(first + index));
  if (count <= FIRST + LAST + 1) return { first: from(1, count), skipped: 0, last: [] };
  return {
    first: from(1, FIRST),
    skipped: count - FIRST - LAST,
    last: from(count - LAST + 1, count),
  };
}

/** The first days and the last of the days kept. */
export function daysKept(model: Model): { first: DayRow[]; skipped: number; last: DayRow[] } {
  const { days } = model.terms;
  const from = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => dayRow(model, first + index));
  if (days <= FIRST + 2) return { first: from(1, days), skipped: 0, last: [] };
  return { first: from(1, FIRST), skipped: days - FIRST - 1, last: from(days, days) };
}
