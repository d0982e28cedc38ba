import { effectiveFromPeriod, nominalFromPeriod, PERIODS_A_YEAR } from "@/engine";
import { comparedQuotes, type QuoteUnit } from "./params";

/** An offer brought to a year. */
export type Listed = {
  readonly id: string;
  readonly unit: QuoteUnit;
  /** Stated rate of a year in percent: what offers are ordered by. */
  readonly yearly: number;
  /** With interest on interest, in percent. */
  readonly effective: number;
};

/** Places of a percent that a stated rate is compared to. */
const PLACES = 6;

const others: readonly Listed[] = comparedQuotes.map(({ id, percent, unit }) => ({
  id,
  unit,
  yearly: Number(nominalFromPeriod(percent, PERIODS_A_YEAR[unit]).toFixed(PLACES)),
  effective: Number((100 * effectiveFromPeriod(percent / 100, PERIODS_A_YEAR[unit])).toFixed(2)),
}));

/** All offers from the dearest to the cheapest, the reader's own among them; it stands behind its equals. */
export function listWith(own: Omit<Listed, "id">): Listed[] {
  const dearer = others.filter(({ yearly }) => yearly >= own.yearly);
  const cheaper = others.filter(({ yearly }) => yearly < own.yearly);
  const down = (all: readonly Listed[]) => [...all].sort((a, b) => b.yearly - a.yearly);
  return [...down(dearer), { ...own, id: "own" }, ...down(cheaper)];
}

/** Where a stated yearly rate stands among the offers; 1 is the dearest. */
export function placeOf(yearly: number): number {
  return 1 + others.filter((each) => each.yearly >= yearly).length;
}

/** Whether the list would be another one if all interest were left unpaid. */
export function orderDiffers(list: readonly Listed[]): boolean {
  return list.some((each, at) => at > 0 && each.effective > (list[at - 1]?.effective ?? 0));
}
