import type { Event } from "./events";
import { inOrder } from "./in-order";
import { isLater, readEvent } from "./read-event";
import { visible } from "./visible";

/** Whatever is kept has an id; what it holds is judged when it is read. */
export type KeptRecord = { readonly id: string };

/** Where events are kept. All may fail at any time: private windows, sandboxed frames, a full disk. */
export type EventDatabase = {
  readAll(): Promise<readonly unknown[]>;
  /** All of them or none. */
  write(records: readonly KeptRecord[]): Promise<void>;
  /** Fails where writing would, and leaves nothing behind. */
  tryWriting?(): Promise<void>;
};

/** Tells the other tabs of this site that there is something new to read. */
export type Channel = {
  tell(): void;
  listen(heard: () => void): void;
};

/** `full` and `memory-only` both mean that nothing outlives the page; they differ in what a reader can do about it. */
export type StoreStatus = "loading" | "kept" | "full" | "memory-only";

/** Records that this version cannot read, as they are. Never changed, never dropped. */
export type Aside = { readonly damaged: readonly unknown[]; readonly later: readonly unknown[] };

export type ProgressStore = {
  append(...events: readonly Event[]): Promise<void>;
  /** What counts: the log without what a reset hides. The same array until something is added. */
  events(): readonly Event[];
  /** Everything that was ever recorded, resets and what they hide included. */
  log(): readonly Event[];
  aside(): Aside;
  status(): StoreStatus;
  subscribe(listener: () => void): () => void;
  /** Settles after the first reading, whether it worked or not. */
  readonly ready: Promise<void>;
};

type Parts = { readonly database: EventDatabase; readonly channel?: Channel };

/** The learner's log, in memory first: a database that refuses only means that nothing outlives the page. */
export function createProgressStore({ database, channel }: Parts): ProgressStore {
  let log: readonly Event[] = [];
  let shown: readonly Event[] = [];
  let aside: Aside = { damaged: [], later: [] };
  /** In the log but not in the database yet; tried again with the next event. */
  let unkept: readonly KeptRecord[] = [];
  let status: StoreStatus = "loading";
  const listeners = new Set<() => void>();

  function change(added: readonly Event[], next: StoreStatus, unread = aside) {
    const fresh = without(added, log);
    if (fresh.length === 0 && next === status && sameAside(unread, aside)) return;
    if (fresh.length > 0) {
      log = inOrder([...log, ...fresh]);
      shown = visible(log);
    }
    aside = unread;
    status = next;
    for (const listener of listeners) listener();
  }

  async function read() {
    try {
      const { readable, ...unread } = sort(await database.readAll());
      change(readable, status, unread);
    } catch {
      return change([], "memory-only");
    }
    if (status === "loading") change([], await firstStatus());
  }

  /** Known before the learner does anything, so that nobody works for an hour and then hears that nothing was kept. */
  async function firstStatus(): Promise<StoreStatus> {
    try {
      await database.tryWriting?.();
      return status === "loading" ? "kept" : status;
    } catch (error) {
      return refusal(error);
    }
  }

  async function append(...added: readonly Event[]) {
    const fresh = without(added, log);
    const unread = [...aside.damaged, ...aside.later];
    const pushedOut = unread.filter((record) => fresh.some(({ id }) => id === idOf(record)));
    change(fresh, status);
    unkept = [...unkept, ...pushedOut.map(setAside), ...fresh];
    const batch = unkept;
    try {
      await database.write(batch);
      const written = new Set(batch);
      unkept = unkept.filter((record) => !written.has(record));
      channel?.tell();
      if (status === "full" && unkept.length === 0) change([], "kept");
    } catch (error) {
      change([], refusal(error));
    }
  }

  channel?.listen(() => void read());

  return {
    append,
    events: () => shown,
    log: () => log,
    aside: () => aside,
    status: () => status,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ready: read(),
  };
}

function without(added: readonly Event[], log: readonly Event[]): readonly Event[] {
  const known = new Set(log.map(({ id }) => id));
  return added.filter(({ id }) => !known.has(id));
}

function sort(records: readonly unknown[]) {
  const unread = records.filter((record) => readEvent(record) === null);
  return {
    readable: records.map(readEvent).filter((event) => event !== null),
    damaged: unread.filter((record) => !isLater(record)),
    later: unread.filter(isLater),
  };
}

/** A readable event takes the place of a damaged record with its id, which then stands beside it. */
function setAside(record: unknown): KeptRecord {
  const kept = { id: `aside:${idOf(record)}`, record };
  return kept;
}

function idOf(record: unknown): unknown {
  return typeof record === "object" && record !== null && "id" in record ? record.id : undefined;
}

function sameAside(a: Aside, b: Aside): boolean {
  return a.damaged.length === b.damaged.length && a.later.length === b.later.length;
}

function refusal(error: unknown): StoreStatus {
  const name = typeof error === "object" && error !== null && "name" in error ? error.name : "";
  return name === "QuotaExceededError" ? "full" : "memory-only";
}
