import type { Event } from "./events";
import { inOrder } from "./in-order";
import { visible } from "./visible";

export type MergePlan = {
  /** Not here yet. What is here already is never changed by a file, whatever the file says. */
  readonly fresh: readonly Event[];
  readonly answers: number;
  readonly guesses: number;
  /** Resets and their undoing. */
  readonly resets: number;
  readonly here: number;
  /** Seen now, and hidden afterwards by a reset that the file brings. */
  readonly hides: number;
  /** Hidden now, and seen again afterwards. */
  readonly shows: number;
};

/** What would change if these events came into this log. */
export function mergePlan(log: readonly Event[], incoming: readonly Event[]): MergePlan {
  const known = new Set(log.map(({ id }) => id));
  const fresh = inOrder(incoming).filter(({ id }) => !known.has(id));
  const before = ids(visible(log));
  const after = ids(visible(inOrder([...log, ...fresh])));
  const count = (...kinds: readonly string[]) =>
    fresh.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    fresh,
    answers: count("answer"),
    guesses: count("prediction"),
    resets: count("reset", "undo"),
    here: new Set(incoming.map(({ id }) => id)).size - fresh.length,
    hides: [...before].filter((id) => !after.has(id)).length,
    shows: [...after].filter((id) => known.has(id) && !before.has(id)).length,
  };
}

function ids(log: readonly Event[]): ReadonlySet<string> {
  return new Set(log.map(({ id }) => id));
}
