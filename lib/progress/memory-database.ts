import type { EventDatabase } from "./store";

/** Keeps what it is given for as long as the page lives. */
export function memoryDatabase(kept: unknown[] = []): EventDatabase {
  return {
    readAll: async () => [...kept],
    write: async (records) => {
      kept.push(...records);
    },
  };
}
