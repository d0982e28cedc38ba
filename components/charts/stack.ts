/** One layer of a stack: its thickness at each step of time, from 0 on. Layers are listed from the bottom up. */
export type Layer = {
  readonly id: string;
  /** Stands on the layer, in place of a legend. */
  readonly label: string;
  /** The label where there is little room. */
  readonly brief: string;
  /** Which colour and pattern it has, whatever its place in the stack. */
  readonly look: number;
  readonly values: readonly number[];
};

/** The lower and upper edge of a layer at a step. */
export type Edge = { readonly x: number; readonly low: number; readonly high: number };

export type Band = { readonly id: string; readonly edges: readonly Edge[] };

/** At most `count` steps of so many, evenly spread; first and last stay. */
export function stepsShown(length: number, count: number): number[] {
  if (length <= count) return Array.from({ length }, (_, index) => index);
  const stride = (length - 1) / (count - 1);
  return Array.from({ length: count }, (_, index) => Math.round(index * stride));
}

/** Puts layers on one another, at the steps given. */
export function bandsOf(layers: readonly Layer[], steps: readonly number[]): Band[] {
  const below = steps.map(() => 0);
  return layers.map(({ id, values }) => ({
    id,
    edges: steps.map((x, index) => {
      const low = below[index] ?? 0;
      const high = low + (values[x] ?? 0);
      below[index] = high;
      return { x, low, high };
    }),
  }));
}

export type BandLabel = {
  readonly id: string;
  readonly text: string;
  /** Percent of the plot, to the middle of the label. */
  readonly left: number;
  readonly top: number;
};

type Room = {
  readonly width: number;
  readonly height: number;
  readonly xMax: number;
  readonly yMax: number;
};

const LINE_HEIGHT = 20;
const MARGIN = 6;

/** Space free for a label of this width with its middle at `x` pixels: between the highest lower and the lowest upper edge. */
function gap(band: Band, x: number, width: number, room: Room): { from: number; to: number } {
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  const reach = width / 2 + MARGIN;
  const step = room.width / room.xMax;
  for (const edge of band.edges) {
    const at = edge.x * step;
    // The edges on either side count too, for a line runs between them and the label.
    if (at < x - reach - step || at > x + reach + step) continue;
    low = Math.max(low, edge.low);
    high = Math.min(high, edge.high);
  }
  const pixels = (y: number) => (y * room.height) / room.yMax;
  return { from: pixels(low), to: pixels(high) };
}

/** Where each band has room for its label, or its brief one; a band too thin for both has none. */
export function placeBandLabels(
  bands: readonly Band[],
  layers: readonly Layer[],
  room: Room,
  widthOf: (text: string) => number,
): BandLabel[] {
  return bands.flatMap((band, index) => {
    const layer = layers[index];
    if (!layer) return [];
    for (const text of [layer.label, layer.brief]) {
      const place = bestPlace(band, room, widthOf(text));
      if (place) return [{ id: band.id, text, ...place }];
    }
    return [];
  });
}

function bestPlace(band: Band, room: Room, width: number) {
  let best: { space: number; left: number; top: number } | null = null;
  const step = room.width / room.xMax;
  for (const edge of band.edges) {
    const x = Math.max(edge.x * step, width / 2 + MARGIN);
    if (x + width / 2 + MARGIN > room.width) break;
    const { from, to } = gap(band, x, width, room);
    const space = to - from;
    if (space < LINE_HEIGHT || (best && space <= best.space)) continue;
    best = {
      space,
      left: (100 * x) / room.width,
      top: 100 - (50 * (from + to)) / room.height,
    };
  }
  return best && { left: best.left, top: best.top };
}
