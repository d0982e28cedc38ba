import { periodsOf } from "./debt";
import { parameters, type QuoteUnit } from "./params";

/** Places of a percent that a rate may be typed to. */
const FINE = 10_000;

const yearly = parameters.find(({ key }) => key === "rate");
const dearest = yearly && "maximum" in yearly ? yearly.maximum : 0;

/** The rate as a parameter of its own in one unit: what may be typed there. */
export function rateIn(unit: QuoteUnit) {
  const maximum = Math.floor((dearest / periodsOf[unit]) * FINE) / FINE;
  return {
    key: "rate",
    kind: "number",
    unit: "percent",
    minimum: 0,
    maximum,
    step: 1 / FINE,
    default: 0,
  } as const;
}

/** Typed as a rate of a unit, kept as the stated yearly one: 0.05 a day → 18.25. */
export function toYearly(percent: number, unit: QuoteUnit): number {
  return Number((percent * periodsOf[unit]).toFixed(4));
}
