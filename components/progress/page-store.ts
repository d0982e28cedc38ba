import { type Event, type EventDetails, newEvent } from "@/lib/progress/events";
import { indexedDatabase } from "@/lib/progress/indexed-db";
import { createProgressStore, type ProgressStore } from "@/lib/progress/store";
import { tabChannel } from "@/lib/progress/tab-channel";

let store: ProgressStore | undefined;

/** The one log of this page. Made on first use in the browser, never while prerendering. */
export function pageStore(): ProgressStore {
  store ??= createProgressStore({ database: indexedDatabase(), channel: tabChannel() });
  return store;
}

const followers = new Set<(event: Event) => void>();

/** Hears of what is done on this page. The log also hears of other tabs, which a framed piece must not tell about. */
export function onRecord(follower: (event: Event) => void): () => void {
  followers.add(follower);
  return () => followers.delete(follower);
}

/** Adds what the learner did to the log; shown at once, kept if the browser allows. */
export function record(details: EventDetails): void {
  const event = newEvent(details);
  void pageStore().append(event);
  for (const follower of followers) follower(event);
}
