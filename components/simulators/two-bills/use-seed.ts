"use client";

import { useEffect, useState } from "react";

const KEY = "full-circle-two-bills-order";

/** The seed of this visit where nothing can be kept: the order then stays until the page is left. */
let unkept: string | null = null;

const newSeed = () => String(crypto.getRandomValues(new Uint32Array(1))[0]);

/** This reader's seed, kept on the device alone so that a reload shows the same order. */
function readSeed(): string {
  try {
    const kept = window.localStorage.getItem(KEY) ?? newSeed();
    window.localStorage.setItem(KEY, kept);
    return kept;
  } catch {
    unkept ??= newSeed();
    return unkept;
  }
}

/** What draws the order of the two bills; null in prerendered HTML, which knows no reader. */
export function useSeed(): string | null {
  const [seed, setSeed] = useState<string | null>(null);
  useEffect(() => setSeed(readSeed()), []);
  return seed;
}
