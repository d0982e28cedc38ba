import type { Values } from "@/lib/parameters";
import { groundOf } from "./futures";
import { major } from "./terms";

/**
 * The tipping point of households on these numbers, in major units; null where there is none, or where it depends on whom
 * the debt is owed to.
 */
export function lineOf(values: Values): number | null {
  if (values.rate !== values["other-rate"]) return null;
  const { line } = groundOf(values);
  return line === null ? null : major(line);
}
