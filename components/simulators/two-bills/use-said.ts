"use client";

import { usePredicted } from "../frame/use-predicted";
import { useScenario } from "../scenario";
import { guessOf } from "./gap-share";
import { type Model, simulate } from "./model";

/**
 * What the reader said to the two bills, as it was then; null where nothing was said. A guess that is not the gap between
 * these payments was made without answering: the payments are those of an example.
 */
export function useSaid(): Model | null {
  const { state } = useScenario();
  const said = simulate(usePredicted() ?? state.values);
  return state.guess === guessOf(said.without.payment, said.with.payment) ? said : null;
}
