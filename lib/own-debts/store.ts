import { emptyList, type OwnList, readList, writeList } from "./schema";

/** Where the list is kept. Each call may throw: private windows, sandboxed frames, a full disk. */
export type ListStorage = {
  read(): string | null;
  write(text: string): void;
  clear(): void;
};

/**
 * kept: outlives the page. memory-only: the browser refuses. unreadable: something is kept that cannot be read; it stays as
 * it is until the reader replaces it, and the list of this page lives in memory.
 */
export type ListStatus = "loading" | "kept" | "memory-only" | "unreadable";

export type OwnState = { readonly list: OwnList; readonly status: ListStatus };

export type OwnListStore = {
  state(): OwnState;
  subscribe(listener: () => void): () => void;
  /** Reads what is kept: on arrival, and when another tab has changed it. */
  load(): void;
  set(list: OwnList): void;
  /** Puts the present list in the place of what could not be read. */
  replace(): void;
};

export function createOwnList(storage: ListStorage): OwnListStore {
  let state: OwnState = { list: emptyList, status: "loading" };
  const listeners = new Set<() => void>();

  function change(next: OwnState) {
    state = next;
    for (const listener of listeners) listener();
  }

  /** An empty list leaves nothing behind; written first, so that a refusal shows before anybody types. */
  function keep(list: OwnList): ListStatus {
    try {
      storage.write(writeList(list));
      if (list.debts.length === 0) storage.clear();
      return "kept";
    } catch {
      return "memory-only";
    }
  }

  function load() {
    let text: string | null;
    try {
      text = storage.read();
    } catch {
      change({ ...state, status: "memory-only" });
      return;
    }
    if (text === null) {
      change({ list: emptyList, status: keep(emptyList) });
      return;
    }
    const read = readList(text);
    change(read.ok ? { list: read.list, status: "kept" } : { ...state, status: "unreadable" });
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load,
    set(list) {
      change({ list, status: state.status === "unreadable" ? "unreadable" : keep(list) });
    },
    replace() {
      change({ list: state.list, status: keep(state.list) });
    },
  };
}
