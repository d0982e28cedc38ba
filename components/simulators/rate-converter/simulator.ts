import type { Simulator } from "../contract";
import { figures } from "./model";
import { outputs, parameters, presets, starts } from "./params";

export const simulator = {
  id: "rate-converter",
  parameters,
  outputs,
  presets,
  starts,
  question: { output: "year-cost", minimum: 1, maximum: 1_000_000, start: 100, never: false },
  control: "rate",
  figures,
} as const satisfies Simulator;
