import { type IDBPDatabase, openDB } from "idb";
import type { EventDatabase } from "./store";

const STORE = "events";
const TRIAL = "trial";

/** Characters of the trial: room for an evening of answers. */
const ROOM = 20_000;

/** Opens on first use, so that a refusal is an answer to a reading and not an error while the page loads. */
export function indexedDatabase(): EventDatabase {
  let opening: Promise<IDBPDatabase> | undefined;

  function open(): Promise<IDBPDatabase> {
    opening ??= openDB("full-circle", 1, {
      upgrade: (database) => void database.createObjectStore(STORE, { keyPath: "id" }),
      // A later version of the site in another tab must not wait for this one.
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        opening = undefined;
      },
      terminated: () => {
        opening = undefined;
      },
    });
    return opening;
  }

  return {
    readAll: async () => (await open()).getAll(STORE),
    write: async (records) => {
      // "strict": answers are rare, and a device that loses power must not lose the last one.
      const writing = (await open()).transaction(STORE, "readwrite", { durability: "strict" });
      const puts = records.map((record) => writing.store.put(record));
      // Said at once, for a page that closes now would not live to let it happen by itself.
      writing.commit();
      await Promise.all([...puts, writing.done]);
    },
    tryWriting: async () => {
      const trial = (await open()).transaction(STORE, "readwrite");
      const done = [
        trial.store.put({ id: TRIAL, room: "·".repeat(ROOM) }),
        trial.store.delete(TRIAL),
      ];
      await Promise.all([...done, trial.done]);
    },
  };
}
