import { describe, expect, it, vi } from "vitest";
import { indexedDatabase } from "./indexed-db";
import { memoryDatabase } from "./memory-database";
import { answer } from "./sample-events";
import { type Channel, createProgressStore, type EventDatabase } from "./store";

const refused = () =>
  Promise.reject(new DOMException("The operation is insecure.", "SecurityError"));

/** Channels that hear one another, as tabs do. */
function tabs(): () => Channel {
  const listeners = new Map<Channel, () => void>();
  return () => {
    const own: Channel = {
      tell: () => {
        for (const [other, heard] of listeners) if (other !== own) heard();
      },
      listen: (heard) => listeners.set(own, heard),
    };
    return own;
  };
}

describe(createProgressStore, () => {
  it("is loading, then has what was kept", async () => {
    const kept = answer("a", 1, true);
    const store = createProgressStore({ database: memoryDatabase([kept]) });
    expect(store.status()).toBe("loading");
    expect(store.events()).toEqual([]);
    await store.ready;
    expect(store.status()).toBe("kept");
    expect(store.events()).toEqual([kept]);
  });

  it("keeps what is added, shows it at once and tells listeners", async () => {
    const kept: unknown[] = [];
    const store = createProgressStore({ database: memoryDatabase(kept) });
    await store.ready;
    const heard = vi.fn();
    const stop = store.subscribe(heard);
    const event = answer("a", 1, true);
    const written = store.append(event);
    expect(store.events()).toEqual([event]);
    expect(heard).toHaveBeenCalledOnce();
    await written;
    expect(kept).toEqual([event]);
    stop();
    await store.append(answer("b", 1, true));
    expect(heard).toHaveBeenCalledOnce();
  });

  it("gives the same array until something changes", async () => {
    const store = createProgressStore({ database: memoryDatabase([answer("a", 1, true)]) });
    await store.ready;
    expect(store.events()).toBe(store.events());
  });

  it("does not lose an answer given while it is loading", async () => {
    const [kept, early] = [answer("a", 1, true), answer("b", 2, true)];
    const store = createProgressStore({ database: memoryDatabase([kept]) });
    await store.append(early);
    await store.ready;
    expect(store.events()).toEqual([kept, early]);
  });

  it("skips damaged records and leaves them where they are", async () => {
    const kept: unknown[] = [{ v: 9 }, answer("a", 1, true), "noise"];
    const store = createProgressStore({ database: memoryDatabase(kept) });
    await store.ready;
    expect(store.events()).toHaveLength(1);
    expect(kept).toHaveLength(3);
  });

  it.each([
    ["reading is refused", { readAll: refused, write: refused }],
    ["writing fails", { readAll: async () => [], write: refused }],
  ] satisfies [string, EventDatabase][])("goes on in memory when %s", async (_, database) => {
    const store = createProgressStore({ database });
    await store.ready;
    await store.append(answer("a", 1, true));
    expect(store.status()).toBe("memory-only");
    expect(store.events()).toHaveLength(1);
  });

  it("goes on in memory where there is no IndexedDB at all", async () => {
    const store = createProgressStore({ database: indexedDatabase() });
    await store.ready;
    expect(store.status()).toBe("memory-only");
  });

  it("hears of answers in another tab", async () => {
    const [kept, newTab] = [[] as unknown[], tabs()];
    const open = () => createProgressStore({ database: memoryDatabase(kept), channel: newTab() });
    const [here, there] = [open(), open()];
    await Promise.all([here.ready, there.ready]);
    await here.append(answer("a", 1, true));
    await vi.waitFor(() => expect(there.events()).toEqual(here.events()));
  });
});
