import type { Values } from "@/lib/parameters";
import { type Model, simulate } from "./model";
import { balancesOf } from "./steps";

function owedInAll(model: Model) {
  const debts = balancesOf(model);
  return (debts[0] ?? []).map((_, month) => ({
    x: month,
    y: debts.reduce((sum, owed) => sum + (owed[month] ?? 0), 0),
  }));
}

/** All debts together, and the one that is paid off last. */
export function poster(values: Values) {
  const model = simulate(values);
  const last = balancesOf(model)
    .map((owed) => owed.map((y, x) => ({ x, y })))
    .sort((a, b) => b.filter(({ y }) => y > 0).length - a.filter(({ y }) => y > 0).length)[0];
  return [
    { id: "all", tone: "debt" as const, points: owedInAll(model) },
    ...(last ? [{ id: "last", tone: "pay" as const, points: last }] : []),
  ];
}
