import { lazy } from "react";
import type { Simulator } from "./contract";
import { figures as minimumPaymentFigures } from "./minimum-payment/model";
import * as minimumPayment from "./minimum-payment/params";

/** The one list. What is not here does not exist. */
export const simulators = [
  {
    id: "minimum-payment",
    parameters: minimumPayment.parameters,
    outputs: minimumPayment.outputs,
    presets: minimumPayment.presets,
    starts: minimumPayment.starts,
    question: { output: "minimum-months", minimum: 1, maximum: 480, start: 60 },
    control: "payment",
    figures: minimumPaymentFigures,
    View: lazy(() => import("./minimum-payment/view")),
    FirstMonths: lazy(() => import("./minimum-payment/first-months")),
    Reason: lazy(() => import("./minimum-payment/reason")),
  },
] as const satisfies readonly Simulator[];

export type SimulatorId = (typeof simulators)[number]["id"];

export const simulatorIds = simulators.map((simulator) => simulator.id);

export function findSimulator(id: string): Simulator | undefined {
  return simulators.find((simulator) => simulator.id === id);
}

/** For names that the content checks have seen: a wrong one is a mistake of ours. */
export function simulatorOf(id: string): Simulator {
  const simulator = findSimulator(id);
  if (!simulator)
    throw new Error(`No simulator is called "${id}". Known: ${simulatorIds.join(", ")}.`);
  return simulator;
}
