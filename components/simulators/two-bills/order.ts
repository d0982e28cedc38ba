import { random } from "@/engine";

/** The two bills in the order in which they are shown. */
export type Bill = "without" | "with";
export type Order = readonly [Bill, Bill];

const withoutFirst: Order = ["without", "with"];
const withFirst: Order = ["with", "without"];

/** The order that a reader's seed draws; half of all seeds see the minimum first. */
export function drawnOrder(seed: string): Order {
  return random(`two-bills ${seed}`).next() < 0.5 ? withoutFirst : withFirst;
}

/** The order asked for, or the one drawn; while no seed is known, the bill without a minimum comes first. */
export function orderOf(asked: string, seed: string | null): Order {
  if (asked === "with-first") return withFirst;
  if (asked === "without-first" || seed === null) return withoutFirst;
  return drawnOrder(seed);
}
