import { periodsOf } from "./debt";
import type { QuoteUnit } from "./params";

type Stretch = readonly [to: number, step: number];

/** Fine where people meet rates and coarse beyond, in percent of each unit. */
const stretches: Readonly<Record<QuoteUnit, readonly Stretch[]>> = {
  day: [
    [0.1, 0.005],
    [0.2, 0.01],
    [1.35, 0.05],
  ],
  month: [
    [3, 0.05],
    [10, 0.25],
    [40, 1],
  ],
  quarter: [
    [10, 0.25],
    [20, 0.5],
    [120, 2],
  ],
  year: [
    [40, 0.25],
    [100, 1],
    [500, 10],
  ],
};

/** The stops of a slider in a unit, told as yearly rates, which is what they set. */
export function yearlyStops(unit: QuoteUnit): number[] {
  const stops = [0];
  let from = 0;
  for (const [to, step] of stretches[unit]) {
    const count = Math.round((to - from) / step);
    for (let index = 1; index <= count; index++)
      stops.push(Number(((from + index * step) * periodsOf[unit]).toFixed(4)));
    from = to;
  }
  return stops;
}
