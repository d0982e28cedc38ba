import type { Simulator } from "../contract";
import { figures } from "./model";
import { OFFERS, sameOffers } from "./offers-text";
import { outputs, parameters, presets, starts } from "./params";

export const simulator = {
  id: "instalment-apr",
  parameters,
  carried: [{ key: OFFERS, read: sameOffers }],
  outputs,
  presets,
  starts,
  question: { output: "yearly-rate", minimum: 0, maximum: 100, start: 10, step: 0.5, never: false },
  control: "fee",
  figures,
} as const satisfies Simulator;
