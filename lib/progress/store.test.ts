import { describe, expect, it, vi } from "vitest";
import { indexedDatabase } from "./indexed-db";
import { memoryDatabase } from "./memory-database";
import { answer, reset, undo } from "./sample-events";
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

  it("keeps damaged and later records aside, and leaves them where they are", async () => {
    const [damaged, later] = [{ id: "x", v: 1, kind: "answer" }, { v: 9 }];
    const kept: unknown[] = [later, answer("a", 1, true), "noise", damaged];
    const store = createProgressStore({ database: memoryDatabase(kept) });
    await store.ready;
    expect(store.events()).toHaveLength(1);
    expect(store.aside()).toEqual({ damaged: ["noise", damaged], later: [later] });
    expect(kept).toHaveLength(4);
  });

  it("moves a damaged record aside before an event with its id takes its place", async () => {
    const good = answer("a", 1, true);
    const damaged = { ...good, score: "?" };
    const kept: unknown[] = [damaged];
    const store = createProgressStore({ database: memoryDatabase(kept) });
    await store.ready;
    await store.append(good);
    expect(kept).toEqual([damaged, { id: `aside:${good.id}`, record: damaged }, good]);
  });

  it("says that the disk is full before anything is done, and goes on in memory", async () => {
    const database = {
      ...memoryDatabase(),
      tryWriting: () => Promise.reject(new DOMException("", "QuotaExceededError")),
    };
    const store = createProgressStore({ database });
    await store.ready;
    expect(store.status()).toBe("full");
  });

  it("writes what did not fit as soon as there is room", async () => {
    const kept: unknown[] = [];
    let room = false;
    const { write, readAll } = memoryDatabase(kept);
    const full = () => Promise.reject(new DOMException("", "QuotaExceededError"));
    const store = createProgressStore({
      database: { readAll, write: (records) => (room ? write(records) : full()) },
    });
    await store.ready;
    const [first, second] = [answer("a", 1, true), answer("b", 2, true)];
    await store.append(first);
    expect([store.status(), kept.length, store.events().length]).toEqual(["full", 0, 1]);
    room = true;
    await store.append(second);
    expect([store.status(), kept]).toEqual(["kept", [first, second]]);
  });

  it("shows the log without what a reset hides, and keeps all of it", async () => {
    const log = [answer("a", 1, true), reset(null, 2), answer("b", 3, true)];
    const store = createProgressStore({ database: memoryDatabase(log) });
    await store.ready;
    expect(store.events()).toEqual([log[2]]);
    expect(store.log()).toEqual(log);
    await store.append(undo(String(log[1]?.id), 4));
    expect(store.events()).toEqual([log[0], log[2]]);
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
