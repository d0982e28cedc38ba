import { fromMajor, type Minor } from "../../engine";
import { at } from "./compare";
import type { Inputs } from "./kind";
import { decimalsIn, listOf, numberOf, recordsOf, textOf } from "./read";

/** One amount of a series: the k-th, from 0. */
export type SeriesFlow = {
  readonly series: Inputs;
  readonly kind: "advance" | "payment";
  readonly amount: Minor;
  readonly step: number;
};

/** How many decimal places the amounts of all flows need: cents at least, more where amounts are unrounded. */
export function decimalsOfFlows(inputs: Inputs): number {
  const amounts = recordsOf(inputs, "flows").flatMap(amountsOf);
  return Math.min(9, Math.max(2, ...amounts.map(decimalsIn)));
}

/** The flows of a case one by one: `amount` repeated `count` times, or `amounts` one a step. */
export function expandedFlows(inputs: Inputs): SeriesFlow[] {
  const digits = decimalsOfFlows(inputs);
  return recordsOf(inputs, "flows").flatMap((series) => {
    const type = textOf(series, "type");
    if (type !== "advance" && type !== "drawdown" && type !== "payment") {
      throw new Error(`A flow is an advance, a drawdown or a payment, not "${type}".`);
    }
    const kind = type === "payment" ? ("payment" as const) : ("advance" as const);
    return amountsOf(series).map((amount, step) => ({
      series,
      kind,
      amount: fromMajor(amount, digits),
      step,
    }));
  });
}

function amountsOf(series: Inputs): number[] {
  if (at(series, "amounts") === undefined) {
    return Array(numberOf(series, "count", 1)).fill(numberOf(series, "amount"));
  }
  const amounts = listOf(series, "amounts").map(Number);
  const count = numberOf(series, "count", amounts.length);
  if (count !== amounts.length) throw new Error("A series has as many amounts as it counts.");
  return amounts;
}
