import type { Simulator } from "../contract";
import { figures } from "./model";
import { outputs, parameters, presets, starts } from "./params";

export const simulator = {
  id: "debt-trap",
  parameters,
  outputs,
  presets,
  starts,
  question: {
    output: "tipping-point",
    minimum: 1000,
    maximum: 200_000,
    start: 10_000,
    never: false,
  },
  control: "balance",
  figures,
} as const satisfies Simulator;
