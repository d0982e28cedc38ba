import type { Figure } from "../parameters";
import type { Item } from "./schema";

/** Whether the key is of the sort the item is about: draws that turn its lesson round are refused. */
export function asExpected(key: Figure, expected: Item["expect"]): boolean {
  return expected === "never" ? key === "never" : typeof key === "number";
}
