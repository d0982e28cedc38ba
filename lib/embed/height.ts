/** Taller than any lesson on the narrowest screen. */
export const TALLEST = 40_000;

/** Heights told one after another while the reader does nothing: more than loading needs, and then it is a loop. */
const MOST_UNASKED = 40;

export type HeightKeeper = {
  /** The height to tell now, or null where there is nothing new to tell. */
  measured(height: number): number | null;
  /** The reader did something, so the height may change again. */
  stirred(): void;
};

/**
 * Which of many measurements are told. A page around that answers each height with a width (a scroll bar that comes
 * and goes) would never come to rest; after a while it is left at the tallest of the heights it went through.
 */
export function heightKeeper(): HeightKeeper {
  let last = 0;
  let unasked = 0;
  let tallest = 0;
  return {
    measured(height) {
      if (!Number.isFinite(height)) return null;
      const next = Math.min(TALLEST, Math.ceil(Math.max(0, height)));
      tallest = unasked === 0 ? next : Math.max(tallest, next);
      if (next === 0 || next === last) return null;
      if (unasked > MOST_UNASKED) return null;
      unasked += 1;
      last = unasked > MOST_UNASKED ? tallest : next;
      return last;
    },
    stirred() {
      unasked = 0;
    },
  };
}
