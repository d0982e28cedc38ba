import type { Event } from "./events";
import type { Aside } from "./store";

/** The name and version of the file. A new version has to read every older one. */
export const COPY_FORMAT = "full-circle-progress";
export const COPY_VERSION = 1;

type Options = {
  /** Whether to keep what the learner entered in simulators, which may be their own debts. */
  readonly amounts: boolean;
  /** The learner's own list of debts, if they want it in. */
  readonly debts?: unknown;
  readonly now: Date;
  /** Without the line breaks that let a reader look into a file. */
  readonly dense?: boolean;
};

/** The whole log as a file, with what this version cannot read as it is. */
export function copyText(log: readonly Event[], aside: Aside, options: Options): string {
  const { amounts, debts, now, dense } = options;
  const kept = <Kind>(records: readonly Kind[]) =>
    amounts ? records : records.map((record) => withoutAmounts(record));
  return `${JSON.stringify(
    {
      format: COPY_FORMAT,
      version: COPY_VERSION,
      written: now.toISOString(),
      amounts,
      events: kept(log),
      unread: kept([...aside.damaged, ...aside.later]),
      ...(debts === undefined ? {} : { debts }),
    },
    null,
    dense ? 0 : 1,
  )}\n`;
}

/** `values` is the only place where events hold numbers that a learner entered about themselves. */
function withoutAmounts(record: unknown): unknown {
  if (typeof record !== "object" || record === null) return record;
  if ("record" in record) return { ...record, record: withoutAmounts(record.record) };
  return "values" in record ? { ...record, values: {} } : record;
}
