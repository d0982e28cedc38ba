const YEAR_STEPS = [1, 2, 3, 5, 10, 20, 50];

export type TimeTick = { readonly months: number; readonly monthly: boolean };

/** At most seven times below a plot: months for a short run, else round numbers of years. */
export function timeTicks(months: number): TimeTick[] {
  const monthly = months <= 24;
  const years = YEAR_STEPS.find((step) => months / 12 / step <= 6) ?? 100;
  const step = monthly ? Math.max(1, Math.ceil(months / 5)) : years * 12;
  const count = Math.floor(months / step) + 1;
  return Array.from({ length: count }, (_, index) => ({ months: index * step, monthly }));
}
