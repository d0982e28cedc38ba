import type { Simulator } from "../contract";
import { figures } from "./model";
import { outputs, parameters, presets, starts } from "./params";

export const simulator = {
  id: "credit-wheel",
  parameters,
  outputs,
  presets,
  starts,
  question: {
    output: "owed",
    minimum: 0,
    maximum: 200_000,
    start: 5_000,
    step: 50,
    never: false,
  },
  control: "share",
  figures,
} as const satisfies Simulator;
