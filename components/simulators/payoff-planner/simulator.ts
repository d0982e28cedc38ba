import type { Simulator } from "../contract";
import { figures } from "./figures";
import { outputs, parameters, presets, starts } from "./params";

export const simulator = {
  id: "payoff-planner",
  parameters,
  outputs,
  presets,
  starts,
  question: {
    output: "habit-price",
    minimum: 0,
    maximum: 3000,
    start: 1500,
    step: 50,
    never: false,
  },
  control: "budget",
  figures,
} as const satisfies Simulator;
