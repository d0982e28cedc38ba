/** A slider moves over whole positions; a scale says which value each position means. */
export type SliderScale = {
  readonly positions: number;
  valueAt(position: number): number;
  positionOf(value: number): number;
};

const clean = (value: number) => Number(value.toPrecision(12));

/** Equal steps from minimum to maximum. */
export function linearScale(minimum: number, maximum: number, step: number): SliderScale {
  const positions = Math.max(1, Math.round((maximum - minimum) / step));
  return {
    positions,
    valueAt: (position) => clean(Math.min(maximum, minimum + position * step)),
    positionOf: (value) => Math.min(positions, Math.max(0, Math.round((value - minimum) / step))),
  };
}

/** Stops at the given values, which rise. */
export function listScale(values: readonly number[]): SliderScale {
  const first = values[0] ?? 0;
  return {
    positions: Math.max(1, values.length - 1),
    valueAt: (position) => values[Math.min(values.length - 1, Math.max(0, position))] ?? first,
    positionOf(value) {
      let best = 0;
      for (const [index, candidate] of values.entries()) {
        if (Math.abs(candidate - value) < Math.abs((values[best] ?? first) - value)) best = index;
      }
      return best;
    },
  };
}

/** Values of two figures (10, 11 … 99, 100, 110 …): small amounts and large ones on one slider, always round. */
export function twoFigureScale(minimum: number, maximum: number): SliderScale {
  const values: number[] = [minimum];
  for (let power = Math.floor(Math.log10(minimum)) - 1; 10 ** power * 10 <= maximum; power++) {
    for (let figures = 10; figures < 100; figures++) {
      const value = clean(figures * 10 ** power);
      if (value > minimum && value < maximum) values.push(value);
    }
  }
  return listScale([...values, maximum]);
}
