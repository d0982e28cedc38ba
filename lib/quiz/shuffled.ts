import type { random } from "@/engine";

export type Chance = ReturnType<typeof random>;

export function shuffled<T>(list: readonly T[], chance: Chance): T[] {
  const result: T[] = [];
  for (const one of list) result.splice(chance.integer(0, result.length), 0, one);
  return result;
}
