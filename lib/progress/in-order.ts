import type { Event } from "./events";

/** The log as it happened: by time, each event once. Tabs and imports may deliver it in any order, and twice. */
export function inOrder(log: readonly Event[]): Event[] {
  const byId = new Map(log.map((event) => [event.id, event]));
  return [...byId.values()].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
