import type { Kind } from "./params";

/** The stretch of a slider: what people meet. The field beside it takes the whole range. */
export type Stretch = { readonly from: number; readonly to: number; readonly step: number };

const fees: Record<Kind, Stretch> = {
  total: { from: 0, to: 30, step: 0.1 },
  each: { from: 0, to: 3, step: 0.01 },
  first: { from: 0, to: 30, step: 0.1 },
  start: { from: 0, to: 30, step: 0.1 },
  yearly: { from: 0, to: 60, step: 0.1 },
};

export const feeStretch = (kind: Kind): Stretch => fees[kind];

/** Round steps up to half of an amount: 100 for 12,000. */
export function halfOf(amount: number): Stretch {
  const step = 10 ** Math.floor(Math.log10(amount)) / 100;
  return { from: 0, to: Math.ceil(amount / 2 / step) * step, step };
}

/** Every number of payments up to two years, then the usual ones. */
export const paymentSteps: readonly number[] = [
  ...Array.from({ length: 24 }, (_, index) => index + 1),
  30,
  36,
  48,
  60,
];
