import type { Values } from "@/lib/parameters";
import { futureOf, owedAfter } from "./futures";
import { wholeMonths } from "./terms";

export const guessedKeys = ["clears", "grows", "stays", "past", "beyond"] as const;

/** What would become of a debt as large as the guess, without a bill: the gap told in time. Money in minor units. */
export function guessedFuture(
  values: Values,
  guess: number,
): { key: (typeof guessedKeys)[number]; months: number; owed: number } {
  const future = futureOf(values, guess, 0 as Parameters<typeof futureOf>[2]);
  const { outcome } = future.run;
  const months = wholeMonths(values);
  if (outcome.kind === "cleared") return { key: "clears", months: outcome.months, owed: 0 };
  const owed = owedAfter(future, months);
  if (owed === null) return { key: "past", months, owed: 0 };
  if (outcome.kind === "undecided") return { key: "beyond", months, owed };
  const stays = outcome.reason === "same-balances-again";
  return { key: stays ? "stays" : "grows", months, owed };
}
