import type { OwnList } from "@/lib/own-debts/schema";

/** What a copy says of debts: nothing, something that cannot be read, a list that would come in, or one while there is one here. */
export type IncomingDebts =
  | { readonly kind: "none" | "unreadable" }
  | { readonly kind: "comes"; readonly list: OwnList }
  | { readonly kind: "stays"; readonly count: number };

// Fetched only for those who ask for it: most copies hold no debts, and the schema is larger than this whole room.
const room = () =>
  Promise.all([import("@/lib/own-debts/device-list"), import("@/lib/own-debts/schema")]);

/** The list of this device for a copy; undefined when there is none. */
export async function ownDebts(): Promise<unknown> {
  const [{ deviceList }, { writeList }] = await room();
  const { list } = deviceList().state();
  return list.debts.length > 0 ? JSON.parse(writeList(list)) : undefined;
}

/** A copy never changes what is here, so a list comes in only where there is none. */
export async function incomingDebts(debts: unknown): Promise<IncomingDebts> {
  if (debts === undefined) return { kind: "none" };
  const [{ deviceList }, { readList }] = await room();
  const read = readList(JSON.stringify(debts));
  if (!read.ok) return { kind: "unreadable" };
  const { list } = read;
  if (list.debts.length === 0) return { kind: "none" };
  const { status, list: here } = deviceList().state();
  if (status === "unreadable" || here.debts.length > 0)
    return { kind: "stays", count: here.debts.length };
  return { kind: "comes", list };
}

/** Whether the list was kept. */
export async function keepDebts(list: OwnList): Promise<boolean> {
  const [{ deviceList }] = await room();
  deviceList().set(list);
  return deviceList().state().status === "kept";
}
