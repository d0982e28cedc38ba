import { COPY_FORMAT, COPY_VERSION } from "./copy";
import type { Event } from "./events";
import { isPossibleTime } from "./possible-time";
import { isLater, readEvent } from "./read-event";

/** Larger files are not opened: a lifetime of answers is smaller. */
export const LARGEST_COPY = 20_000_000;

const LARGEST_EVENT = 10_000;

export type CopyProblem = "empty" | "too-large" | "cut-off" | "another-kind" | "newer" | "no-list";

export type ReadCopy =
  | { readonly ok: false; readonly problem: CopyProblem }
  | {
      readonly ok: true;
      readonly events: readonly Event[];
      readonly damaged: number;
      readonly later: number;
      /** A list of debts, as it came: whoever takes it has to judge it. */
      readonly debts?: unknown;
    };

/** A file from anywhere, as events or as the one reason why it is not taken. Nothing in it is run or shown. */
export function readCopy(text: string, now: number): ReadCopy {
  if (text.length > LARGEST_COPY) return refused("too-large");
  if (text.trim() === "") return refused("empty");
  const copy = parse(text);
  if (copy === undefined) return refused(startsLikeOurs(text) ? "cut-off" : "another-kind");
  if (typeof copy !== "object" || copy === null || !("format" in copy))
    return refused("another-kind");
  if (copy.format !== COPY_FORMAT || !("version" in copy)) return refused("another-kind");
  const { version } = copy;
  if (typeof version !== "number") return refused("another-kind");
  if (version > COPY_VERSION) return refused("newer");
  if (!("events" in copy) || !Array.isArray(copy.events)) return refused("no-list");
  const unread: unknown[] = "unread" in copy && Array.isArray(copy.unread) ? copy.unread : [];
  const debts = "debts" in copy ? { debts: copy.debts } : {};
  return { ...sorted([...copy.events, ...unread], now), ...debts };
}

function sorted(records: readonly unknown[], now: number): ReadCopy {
  const events: Event[] = [];
  let [damaged, later] = [0, 0];
  for (const record of records) {
    const event = readEvent(record);
    if (event && isSane(event, now)) events.push(event);
    else if (!event && isLater(record)) later++;
    else damaged++;
  }
  return { ok: true, events, damaged, later };
}

function isSane(event: Event, now: number): boolean {
  return isPossibleTime(event.at, now) && JSON.stringify(event).length <= LARGEST_EVENT;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

function startsLikeOurs(text: string): boolean {
  return text.slice(0, 200).includes(`"${COPY_FORMAT}"`);
}

function refused(problem: CopyProblem): ReadCopy {
  return { ok: false, problem };
}
