import type { Event } from "./events";
import { inOrder } from "./in-order";
import { readEvent } from "./read-event";

/** Where events are kept. Both may fail at any time: private windows, sandboxed frames, a full disk. */
export type EventDatabase = {
  readAll(): Promise<readonly unknown[]>;
  write(event: Event): Promise<void>;
};

/** Tells the other tabs of this site that there is something new to read. */
export type Channel = {
  tell(): void;
  listen(heard: () => void): void;
};

export type StoreStatus = "loading" | "kept" | "memory-only";

export type ProgressStore = {
  append(event: Event): Promise<void>;
  /** The same array until something is added, so that views can compare it. */
  events(): readonly Event[];
  status(): StoreStatus;
  subscribe(listener: () => void): () => void;
  /** Settles after the first reading, whether it worked or not. */
  readonly ready: Promise<void>;
};

type Parts = { readonly database: EventDatabase; readonly channel?: Channel };

/** The learner's log, in memory first: a database that refuses only means that nothing outlives the page. */
export function createProgressStore({ database, channel }: Parts): ProgressStore {
  let log: readonly Event[] = [];
  let status: StoreStatus = "loading";
  const listeners = new Set<() => void>();

  function change(added: readonly Event[], next: StoreStatus) {
    const known = new Set(log.map(({ id }) => id));
    const fresh = added.filter(({ id }) => !known.has(id));
    if (fresh.length === 0 && next === status) return;
    if (fresh.length > 0) log = inOrder([...log, ...fresh]);
    status = next;
    for (const listener of listeners) listener();
  }

  async function read() {
    try {
      const stored = await database.readAll();
      const readable = stored.map(readEvent).filter((event) => event !== null);
      change(readable, status === "loading" ? "kept" : status);
    } catch {
      change([], "memory-only");
    }
  }

  async function append(event: Event) {
    change([event], status);
    try {
      await database.write(event);
      channel?.tell();
    } catch {
      change([], "memory-only");
    }
  }

  channel?.listen(() => void read());

  return {
    append,
    events: () => log,
    status: () => status,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ready: read(),
  };
}
