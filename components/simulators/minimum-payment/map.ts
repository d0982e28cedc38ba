import { cycleRate, fromMajor, payoffGrid, percent } from "@/engine";
import { mapRates, mapShares, type Terms } from "./params";

/** Months at one payment and one rate; null where the debt never ends. Interest in major units. */
export type MapCell = { readonly months: number | null; readonly interest: number | null };

/** Rows from the highest rate down, columns from the smallest payment up, and where the reader's card stands. */
export type PayoffMap = {
  readonly payments: readonly number[];
  readonly rates: readonly number[];
  readonly cells: readonly (readonly MapCell[])[];
  readonly here: { readonly column: number; readonly row: number };
};

const nearest = (values: readonly number[], wanted: number) =>
  values.reduce(
    (best, value, index) =>
      Math.abs(value - wanted) < Math.abs((values[best] ?? 0) - wanted) ? index : best,
    0,
  );

/** Two figures, so that the payments are ones people would name. */
const round = (amount: number) => Math.max(1, Number(amount.toPrecision(2)));

/** The map of payments and rates for this balance and new spending. */
export function mapOf(terms: Terms, payment: number): PayoffMap {
  const payments = [...new Set(mapShares.map((share) => round((terms.balance * share) / 100)))];
  const rates = [...mapRates].reverse();
  const cells = payoffGrid({
    balance: fromMajor(terms.balance),
    spending: fromMajor(terms.spending),
    cycleRates: rates.map((rate) => cycleRate(percent(rate), terms.cycle)),
    payments: payments.map((payment) => fromMajor(payment)),
    rounding: "half-up",
  }).map((row) =>
    row.map(({ months, interest }) => ({
      months,
      interest: interest === null ? null : interest / 100,
    })),
  );
  return {
    payments,
    rates,
    cells,
    here: { column: nearest(payments, payment), row: nearest(rates, terms.rate) },
  };
}

/** How dark a cell is: one step for each of these ends, and the last for what never ends. */
export const mapSteps = [12, 36, 60, 120, 360] as const;

export const NEVER_STEP = mapSteps.length + 1;

export function stepOf({ months }: MapCell): number {
  if (months === null) return NEVER_STEP;
  const step = mapSteps.findIndex((end) => months <= end);
  return step === -1 ? mapSteps.length : step;
}
