import type { Values } from "@/lib/parameters";
import { groundOf } from "./futures";
import { major } from "./terms";

/** The tipping point on these numbers, in major units, or null where there is none. */
export function lineOf(values: Values): number | null {
  const { line } = groundOf(values);
  return line === null ? null : major(line);
}
