import type { Values } from "@/lib/parameters";
import { numberOf } from "../values";

export type LeverId = "usual" | "savings" | "rate" | "limit" | "spending" | "no-spending";

/** The households as they are, or the same ones with one thing changed. */
export type Lever = { readonly id: LeverId; readonly values: Values };

const cents = (amount: number) => Math.round(amount * 100) / 100;

/**
 * As it is, and each change by itself. Where nothing is newly spent, the last change shows what spending would do; where something
 * is, what stopping would.
 */
export function leversOf(values: Values): Lever[] {
  const kept = 1 - numberOf(values, "lever-limit") / 100;
  const spends = numberOf(values, "spending") > 0;
  const change = (id: LeverId, changed: Values) => ({ id, values: { ...values, ...changed } });
  return [
    { id: "usual", values },
    change("savings", { savings: numberOf(values, "lever-savings") }),
    change("rate", {
      rate: numberOf(values, "lever-rate"),
      "other-rate": numberOf(values, "lever-rate"),
    }),
    change("limit", {
      limit: cents(numberOf(values, "limit") * kept),
      "other-limit": cents(numberOf(values, "other-limit") * kept),
    }),
    spends
      ? change("no-spending", { spending: 0 })
      : change("spending", { spending: numberOf(values, "lever-spending") }),
  ];
}
