import { type IDBPDatabase, openDB } from "idb";
import type { EventDatabase } from "./store";

const STORE = "events";

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
    write: async (event) => {
      await (await open()).put(STORE, event);
    },
  };
}
