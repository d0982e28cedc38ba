import type { Event } from "./events";

/** The log without what resets hide, and without the resets themselves. */
export function visible(log: readonly Event[]): Event[] {
  const undone = new Set(log.flatMap((event) => (event.kind === "undo" ? [event.reset] : [])));
  /** The latest reset of each lesson; `null` for all of them. */
  const latest = new Map<string | null, string>();
  for (const event of log) {
    if (event.kind !== "reset" || undone.has(event.id)) continue;
    const { lesson, at } = event;
    if (at > (latest.get(lesson) ?? "")) latest.set(lesson, at);
  }
  const isHidden = (at: string, lesson: string | null) => at <= (latest.get(lesson) ?? "");
  return log.filter(
    (event) =>
      event.kind !== "reset" &&
      event.kind !== "undo" &&
      !isHidden(event.at, null) &&
      !isHidden(event.at, event.lesson),
  );
}
