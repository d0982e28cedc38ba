import { type EventDetails, newEvent } from "@/lib/progress/events";
import { indexedDatabase } from "@/lib/progress/indexed-db";
import { createProgressStore, type ProgressStore } from "@/lib/progress/store";
import { tabChannel } from "@/lib/progress/tab-channel";

let store: ProgressStore | undefined;

/** The one log of this page. Made on first use in the browser, never while prerendering. */
export function pageStore(): ProgressStore {
  store ??= createProgressStore({ database: indexedDatabase(), channel: tabChannel() });
  return store;
}

/** Adds what the learner did to the log; shown at once, kept if the browser allows. */
export function record(details: EventDetails): void {
  void pageStore().append(newEvent(details));
}
