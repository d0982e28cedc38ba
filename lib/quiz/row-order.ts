import { random } from "@/engine";
import { drawInputs } from "./draw-inputs";
import type { DrawSpec } from "./schema";
import { shuffled } from "./shuffled";

/** What decides the order of a match's rows: their ids as in the file, and what is drawn before they are mixed. */
export type Rows = { readonly rows: readonly string[]; readonly draw: DrawSpec };

/** The ids of the rows in the order in which this seed drew them, which is the order of the answers to them. */
export function rowOrder({ rows, draw }: Rows, seed: number): string[] {
  const chance = random(seed);
  drawInputs(draw, chance);
  return shuffled(rows, chance);
}
