import type { Simulator } from "../contract";
import { figures } from "./model";
import { outputs, parameters, presets, starts } from "./params";

export const simulator = {
  id: "billing-cycle",
  parameters,
  outputs,
  presets,
  starts,
  question: {
    output: "next-interest",
    minimum: 0,
    maximum: 150,
    start: 10,
    step: 0.5,
    never: false,
  },
  control: "paid",
  figures,
} as const satisfies Simulator;
