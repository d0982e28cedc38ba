import type { Event, ResetEvent } from "./events";
import { visible } from "./visible";

/** A reset that holds, and how much would be seen again if it were taken back. */
export type StandingReset = { readonly reset: ResetEvent; readonly hides: number };

/** A file may bring any number of them; nobody looks for one further back. */
const MOST = 5;

/** The last resets that were not undone, newest first. */
export function standingResets(log: readonly Event[]): StandingReset[] {
  const undone = new Set(log.flatMap((event) => (event.kind === "undo" ? [event.reset] : [])));
  const now = visible(log).length;
  return log
    .filter((event) => event.kind === "reset")
    .filter(({ id }) => !undone.has(id))
    .slice(-MOST)
    .map((reset) => ({
      reset,
      hides: visible(log.filter(({ id }) => id !== reset.id)).length - now,
    }))
    .reverse();
}
