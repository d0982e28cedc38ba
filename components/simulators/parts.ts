import type { ComponentType } from "react";
import type { ReasonProps, Simulator, ViewProps } from "./contract";
import type { SimulatorId } from "./registry";

type Fetched<Props> = () => Promise<{ default: ComponentType<Props> }>;

/** A simulator's numbers, and what shows them: fetched apart, because a page may show its figures alone. */
export type Part = {
  simulator(): Promise<{ simulator: Simulator }>;
  readonly view: Fetched<ViewProps>;
  readonly reason: Fetched<ReasonProps>;
  readonly firstMonths?: Fetched<{ months: number }>;
};

/**
 * The list again, for the browser: each simulator is fetched by the pages that show it, and by no other. The registry
 * names no view, or else every page made from it would bring them all. Keys are the registry's, by type and by test.
 */
export const parts = {
  "minimum-payment": {
    simulator: () => import("./minimum-payment/simulator"),
    view: () => import("./minimum-payment/view"),
    reason: () => import("./minimum-payment/reason"),
    firstMonths: () => import("./minimum-payment/first-months"),
  },
  "compound-growth": {
    simulator: () => import("./compound-growth/simulator"),
    view: () => import("./compound-growth/view"),
    reason: () => import("./compound-growth/reason"),
  },
  "debt-trap": {
    simulator: () => import("./debt-trap/simulator"),
    view: () => import("./debt-trap/view"),
    reason: () => import("./debt-trap/reason"),
  },
  "billing-cycle": {
    simulator: () => import("./billing-cycle/simulator"),
    view: () => import("./billing-cycle/view"),
    reason: () => import("./billing-cycle/reason"),
  },
  "instalment-apr": {
    simulator: () => import("./instalment-apr/simulator"),
    view: () => import("./instalment-apr/view"),
    reason: () => import("./instalment-apr/reason"),
    firstMonths: () => import("./instalment-apr/first-months"),
  },
  "payoff-planner": {
    simulator: () => import("./payoff-planner/simulator"),
    view: () => import("./payoff-planner/view"),
    reason: () => import("./payoff-planner/reason"),
  },
} satisfies Record<SimulatorId, Part>;
