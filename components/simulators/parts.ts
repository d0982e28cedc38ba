import type { ComponentType } from "react";
import type { ReasonProps, Shown, Simulator } from "./contract";
import type { SimulatorId } from "./registry";

export type Part = {
  /** The numbers alone, for a page that shows figures without their picture. */
  simulator(): Promise<{ simulator: Simulator }>;
  /** Numbers and view together, so that neither waits for the other. */
  shown(): Promise<{ simulator: Simulator; shown: Shown }>;
  reason(): Promise<{ default: ComponentType<ReasonProps> }>;
  /** Numbers and the first months line by line, where there are months that a text may show. */
  inText?(): Promise<{ simulator: Simulator; FirstMonths: ComponentType<{ months: number }> }>;
};

/**
 * The list again, for the browser: each simulator is fetched by the pages that show it, and by no other. The registry
 * names no view, or else every page made from it would bring them all. Keys are the registry's, by type and by test.
 */
export const parts = {
  "minimum-payment": {
    simulator: () => import("./minimum-payment/simulator"),
    shown: () => import("./minimum-payment/shown"),
    reason: () => import("./minimum-payment/reason"),
    inText: () => import("./minimum-payment/in-text"),
  },
  "compound-growth": {
    simulator: () => import("./compound-growth/simulator"),
    shown: () => import("./compound-growth/shown"),
    reason: () => import("./compound-growth/reason"),
  },
  "debt-trap": {
    simulator: () => import("./debt-trap/simulator"),
    shown: () => import("./debt-trap/shown"),
    reason: () => import("./debt-trap/reason"),
  },
  "billing-cycle": {
    simulator: () => import("./billing-cycle/simulator"),
    shown: () => import("./billing-cycle/shown"),
    reason: () => import("./billing-cycle/reason"),
  },
  "instalment-apr": {
    simulator: () => import("./instalment-apr/simulator"),
    shown: () => import("./instalment-apr/shown"),
    reason: () => import("./instalment-apr/reason"),
    inText: () => import("./instalment-apr/in-text"),
  },
  "payoff-planner": {
    simulator: () => import("./payoff-planner/simulator"),
    shown: () => import("./payoff-planner/shown"),
    reason: () => import("./payoff-planner/reason"),
  },
  "two-bills": {
    simulator: () => import("./two-bills/simulator"),
    shown: () => import("./two-bills/shown"),
    reason: () => import("./two-bills/reason"),
  },
  "credit-wheel": {
    simulator: () => import("./credit-wheel/simulator"),
    shown: () => import("./credit-wheel/shown"),
    reason: () => import("./credit-wheel/reason"),
    inText: () => import("./credit-wheel/in-text"),
  },
  "rate-converter": {
    simulator: () => import("./rate-converter/simulator"),
    shown: () => import("./rate-converter/shown"),
    reason: () => import("./rate-converter/reason"),
  },
} satisfies Record<SimulatorId, Part>;
