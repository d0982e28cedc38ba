import { fromMajor } from "../../engine";
import type { Tier } from "../../engine/apr";
import type { Inputs } from "./kind";
import { has, numberOf, rateOf, recordsOf } from "./read";

/** `tiers` of a case: `upTo` a limit or null, and a rate under `rateKey` or `rate`. */
export function tiersOf(inputs: Inputs, rateKey = "rate"): Tier[] {
  return recordsOf(inputs, "tiers").map((tier) => ({
    upTo: has(tier, "upTo") ? fromMajor(numberOf(tier, "upTo")) : null,
    rate: rateOf(numberOf(tier, has(tier, rateKey) ? rateKey : "rate")),
  }));
}
