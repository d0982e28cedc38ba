"use client";

import { useScenario } from "../scenario";
import { type Model, simulate } from "./model";

/** The wheel with the numbers that stand where this is asked. */
export function useModel(): Model {
  const { values } = useScenario().state;
  return simulate(values);
}
