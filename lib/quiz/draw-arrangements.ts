import type { DrawnMatch, DrawnMultiple, DrawnOrder, OrderEntry } from "./drawn";
import type { FigureSource } from "./figures";
import type { MatchItem, MultipleItem, OrderItem } from "./schema";
import { type Chance, shuffled } from "./shuffled";
import { sameToAReader } from "./tell-apart";

export function drawMultiple(
  item: MultipleItem,
  seed: number,
  figures: FigureSource,
  chance: Chance,
): DrawnMultiple {
  return { kind: "multiple", item, seed, figures, choices: shuffled(item.choices, chance) };
}

/** Null when two entries share a place. The order first shown is never the right one. */
export function drawOrder(
  item: OrderItem,
  seed: number,
  figures: FigureSource,
  chance: Chance,
): DrawnOrder | null {
  const right = item.by === undefined ? item.entries : sorted(item.entries, item.by, figures);
  if (!right) return null;
  const mixed = shuffled(item.entries, chance);
  const same = mixed.every((entry, at) => entry === right[at]);
  const entries = same ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
  return { kind: "order", item, seed, figures, entries, right };
}

function sorted(
  entries: readonly OrderEntry[],
  by: "ascending" | "descending",
  figures: FigureSource,
): OrderEntry[] | null {
  const valued = entries.map((entry) => {
    const value = entry.figure === undefined ? "none" : figures.value(entry.figure);
    return { entry, value: value === "never" ? Number.POSITIVE_INFINITY : value };
  });
  const numbers = valued.flatMap(({ entry, value }) =>
    typeof value === "number" ? [{ entry, value }] : [],
  );
  if (numbers.length < entries.length) return null;
  numbers.sort((a, b) => (by === "ascending" ? a.value - b.value : b.value - a.value));
  const alike = numbers.some(({ value, entry }, at) => {
    const next = numbers[at + 1];
    return next && sameToAReader(value, next.value, figures.unit(entry.figure ?? ""));
  });
  return alike ? null : numbers.map(({ entry }) => entry);
}

export function drawMatch(
  item: MatchItem,
  seed: number,
  figures: FigureSource,
  chance: Chance,
): DrawnMatch {
  const rows = shuffled(item.rows, chance);
  return { kind: "match", item, seed, figures, rows, options: shuffled(item.options, chance) };
}
