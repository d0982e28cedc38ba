import { simulator as billingCycle } from "./billing-cycle/simulator";
import { simulator as compoundGrowth } from "./compound-growth/simulator";
import type { Simulator } from "./contract";
import { simulator as creditWheel } from "./credit-wheel/simulator";
import { simulator as debtTrap } from "./debt-trap/simulator";
import { simulator as instalmentApr } from "./instalment-apr/simulator";
import { simulator as minimumPayment } from "./minimum-payment/simulator";
import { simulator as payoffPlanner } from "./payoff-planner/simulator";
import { simulator as rateConverter } from "./rate-converter/simulator";
import { simulator as twoBills } from "./two-bills/simulator";

/** The one list, whole: for pages made when the site is built, and for tests. What is not here does not exist. */
export const simulators = [
  minimumPayment,
  compoundGrowth,
  debtTrap,
  billingCycle,
  instalmentApr,
  payoffPlanner,
  twoBills,
  creditWheel,
  rateConverter,
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
