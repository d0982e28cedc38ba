import type { Simulator } from "../contract";
import { figures } from "./model";
import { outputs, parameters, presets, starts } from "./params";

export const simulator = {
  id: "compound-growth",
  parameters,
  outputs,
  presets,
  starts,
  question: {
    output: "end-balance",
    minimum: 0,
    maximum: 1_000_000_000_000,
    start: 10_000,
    never: false,
  },
  control: "rate",
  figures,
} as const satisfies Simulator;
