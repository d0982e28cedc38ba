import type { Values } from "@/lib/parameters";
import { simulate } from "./model";
import { balances, monthsInView } from "./series";

/** What the chart shows before anybody has guessed: the two ways of paying. */
export function poster(values: Values) {
  const model = simulate(values);
  const months = monthsInView(model, null);
  const line = (id: "minimum" | "own", tone: "debt" | "pay") => ({
    id,
    tone,
    points: balances(model[id]).filter(({ x }) => x <= months),
  });
  return [line("minimum", "debt"), line("own", "pay")];
}
