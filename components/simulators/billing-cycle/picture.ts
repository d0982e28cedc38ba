import { toDayNumber } from "@/engine";
import { bearingCharges } from "./account";
import { calendarDays } from "./dates";
import { hasFreeDays, type Model } from "./model";
import { isBillByBill } from "./terms";

/** The same amount on the days from `from` to `to`, by number, both included. Amounts in major units. */
export type Stretch = { readonly from: number; readonly to: number; readonly value: number };

export type Picture = {
  readonly first: number;
  readonly last: number;
  /** Owed at the close of each day. */
  readonly owed: readonly Stretch[];
  /** What bears interest on each day, for this bill and the next. */
  readonly bearing: readonly Stretch[];
  /** The days of this purchase without interest, as they turned out. */
  readonly free: { readonly from: number; readonly to: number } | null;
};

const pictures = new WeakMap<Model, Picture>();

export function pictureOf(model: Model): Picture {
  const known = pictures.get(model) ?? draw(model);
  pictures.set(model, known);
  return known;
}

function draw(model: Model): Picture {
  const { days } = model.schedule;
  const { first, last } = calendarDays(model.terms);
  return {
    first,
    last,
    owed: stretches(owedAmounts(model, first, days.nextBill), first),
    bearing: stretches(bearingAmounts(model, first, days.nextBill), first),
    free: freeStretch(model),
  };
}

/** From the purchase to its due date, or to the day from which the method takes the free days back. */
function freeStretch(model: Model): Picture["free"] {
  const { terms, schedule, inFull, nextInterest } = model;
  const { bought, bill, due } = schedule.days;
  if (!hasFreeDays(terms)) return null;
  if (inFull || nextInterest === 0 || terms.basis === "unpaid-after-due") {
    return { from: bought, to: due };
  }
  return isBillByBill(terms.basis) ? null : { from: bought, to: bill };
}

function bearingAmounts({ run }: Model, first: number, last: number): number[] {
  const amounts = new Array<number>(last - first + 1).fill(0);
  for (const statement of run.statements.slice(0, 2)) {
    for (const { from, to, amount } of bearingCharges(statement).flatMap(({ spans }) => spans)) {
      for (let day = Math.max(from, first); day <= Math.min(to, last); day++) {
        amounts[day - first] = (amounts[day - first] ?? 0) + amount / 100;
      }
    }
  }
  return amounts;
}

function owedAmounts({ run }: Model, first: number, last: number): number[] {
  const amounts: number[] = [];
  let next = 0;
  let owed = 0;
  for (let day = first; day <= last; day++) {
    for (let row = run.rows[next]; row && toDayNumber(row.date) <= day; row = run.rows[++next]) {
      owed = row.owed / 100;
    }
    amounts.push(owed);
  }
  return amounts;
}

/** Days with the same amount, joined; days with none left out. */
function stretches(amounts: readonly number[], first: number): Stretch[] {
  const joined: Stretch[] = [];
  for (const [index, value] of amounts.entries()) {
    const day = first + index;
    const last = joined.at(-1);
    if (last && last.to === day - 1 && last.value === value) {
      joined[joined.length - 1] = { ...last, to: day };
    } else if (value > 0) joined.push({ from: day, to: day, value });
  }
  return joined;
}
