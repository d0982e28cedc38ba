import type { Simulator } from "../contract";
import { figures } from "./model";
import { outputs, parameters, presets, starts } from "./params";

export const simulator = {
  id: "minimum-payment",
  parameters,
  outputs,
  presets,
  starts,
  question: { output: "minimum-months", minimum: 1, maximum: 480, start: 60, never: true },
  control: "payment",
  figures,
} as const satisfies Simulator;
