import { createOwnList, type OwnListStore } from "./store";

const KEY = "full-circle-own-debts";

let store: OwnListStore | undefined;

/** The one list of this device. Made on first use in the browser, never while prerendering. */
export function deviceList(): OwnListStore {
  if (store) return store;
  const made = createOwnList({
    // A sandboxed frame throws at the very mention of the storage.
    read: () => window.localStorage.getItem(KEY),
    write: (text) => window.localStorage.setItem(KEY, text),
    clear: () => window.localStorage.removeItem(KEY),
  });
  store = made;
  made.load();
  window.addEventListener("storage", (event) => {
    if (event.key === KEY || event.key === null) made.load();
  });
  return made;
}
