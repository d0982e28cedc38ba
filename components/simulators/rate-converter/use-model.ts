"use client";

import { useScenario } from "../scenario";
import { type Model, simulate } from "./model";

/** The debt and its price with the numbers that stand where this is asked. */
export function useModel(): Model {
  return simulate(useScenario().state.values);
}
