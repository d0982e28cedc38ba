import type { Simulator } from "../contract";
import { LEAST_GAP } from "./gap-share";
import { figures } from "./model";
import { outputs, parameters, presets, starts } from "./params";

/** The guess is the gap between the reader's own two answers; beside it stands the published one. */
export const simulator = {
  id: "two-bills",
  parameters,
  outputs,
  presets,
  starts,
  question: {
    output: "published-share",
    minimum: LEAST_GAP,
    maximum: 100,
    start: 0,
    step: 0.1,
    never: false,
  },
  control: "spare",
  figures,
} as const satisfies Simulator;
