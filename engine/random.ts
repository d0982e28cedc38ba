/** A reproducible stream of numbers: the same seed always gives the same stream. Not for secrets. */
export type Random = {
  /** The next number from 0 up to, not including, 1. */
  next(): number;
  /** The next whole number from min to max, both included, each equally likely. */
  integer(min: number, max: number): number;
};

const WORDS = 2 ** 32;

/**
 * A stream for a seed; the number 7 and the text "7" are the same seed.
 * Source: mulberry32 by T. Ettinger (public domain, gist.github.com/tommyettinger/46a874533244883189143505d203312c),
 * seeded with the 32-bit FNV-1a hash of the seed's text (isthe.com/chongo/tech/comp/fnv).
 * Errors: integer() throws a RangeError unless min ≤ max are integers less than 2^32 apart.
 */
export function random(seed: string | number): Random {
  const nextWord = mulberry32(fnv1a(String(seed)));
  return {
    next: () => nextWord() / WORDS,
    integer(min, max) {
      const span = max - min + 1;
      if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || span < 1 || span > WORDS) {
        throw new RangeError(`There is no whole number to draw from ${min} to ${max}.`);
      }
      const fairBelow = WORDS - (WORDS % span);
      let word = nextWord();
      while (word >= fairBelow) word = nextWord();
      return min + (word % span);
    },
  };
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return (word ^ (word >>> 14)) >>> 0;
  };
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash;
}
