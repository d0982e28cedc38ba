import type { Event } from "./events";

/** The log without what resets hide, and without the resets themselves. */
export function visible(log: readonly Event[]): Event[] {
  const undone = new Set(log.flatMap((event) => (event.kind === "undo" ? [event.reset] : [])));
  const resets = log.filter((event) => event.kind === "reset").filter(({ id }) => !undone.has(id));
  return log.filter(
    (event) =>
      event.kind !== "reset" &&
      event.kind !== "undo" &&
      !resets.some(
        ({ at, lesson }) => event.at <= at && (lesson === null || event.lesson === lesson),
      ),
  );
}
