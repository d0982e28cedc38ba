import { type DrawnItem, draw, LAST_SEED } from "./draw";

const LOOK_AHEAD = 20;

/** The first later seed with other numbers; a small item may have no others, then the next one. */
export function nextSeed({ item, seed, figures }: DrawnItem): number {
  const now = JSON.stringify(figures.inputs);
  for (let ahead = 0; ahead < LOOK_AHEAD; ahead++) {
    const candidate = 1 + ((seed + ahead) % LAST_SEED);
    if (JSON.stringify(draw(item, candidate).figures.inputs) !== now) return candidate;
  }
  return 1 + (seed % LAST_SEED);
}

/** Whether "new numbers" can be promised: some input of the item is drawn, not fixed. */
export function hasNewNumbers(item: DrawnItem["item"]): boolean {
  return Object.values(item.draw ?? {}).some(
    (source) =>
      typeof source === "object" &&
      ("minimum" in source
        ? source.minimum < source.maximum
        : "oneOf" in source && source.oneOf.length > 1),
  );
}
