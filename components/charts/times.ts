import { place, type Scale, type Tick } from "./scale";
import type { Size } from "./use-size";

/** Pixels between two texts at least. */
const GAP = 8;

type Span = { readonly from: number; readonly to: number };

/** Where a time's words stand below the plot, in pixels of ordinary text: as `Times` sets them. */
function spanOf({ value, label }: Tick, scale: Scale, room: Size, widthOf: WidthOf): Span {
  const { left } = place(scale, { x: value, y: 0 });
  const width = widthOf(label);
  const middle = (room.width * left) / 100;
  const from = left > 92 ? middle - width : left < 4 ? middle : middle - width / 2;
  return { from, to: from + width };
}

export type WidthOf = (text: string) => number;

/**
 * The times whose words have room below the plot: every one, or else every second, third and so on. Where they are ranked,
 * earlier ones in the list before later ones.
 */
export function fitting(
  ticks: readonly Tick[],
  scale: Scale,
  room: Size,
  widthOf: WidthOf,
  ranked = false,
): readonly Tick[] {
  if (ranked) return clear(ticks, scale, room, widthOf);
  for (let step = 1; step < ticks.length; step++) {
    const some = step === 1 ? ticks : ticks.filter((_, index) => index % step === 0);
    if (clear(some, scale, room, widthOf).length === some.length) return some;
  }
  return ticks.slice(0, 1);
}

/** Each that touches none of those before it. */
function clear(ticks: readonly Tick[], scale: Scale, room: Size, widthOf: WidthOf): Tick[] {
  const taken: Span[] = [];
  return ticks.filter((tick) => {
    const span = spanOf(tick, scale, room, widthOf);
    if (taken.some(({ from, to }) => span.from < to + GAP && from < span.to + GAP)) return false;
    taken.push(span);
    return true;
  });
}
