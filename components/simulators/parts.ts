import type { SimulatorId } from "./registry";

/**
 * The list again, for the browser: each simulator is fetched by the pages that show it, and by no other. Its view is a
 * second part, because a page may show its figures alone. Keys are those of the registry, by type and by test.
 */
export const parts = {
  "minimum-payment": {
    simulator: () => import("./minimum-payment/simulator"),
    view: () => import("./minimum-payment/view"),
  },
  "compound-growth": {
    simulator: () => import("./compound-growth/simulator"),
    view: () => import("./compound-growth/view"),
  },
  "billing-cycle": {
    simulator: () => import("./billing-cycle/simulator"),
    view: () => import("./billing-cycle/view"),
  },
  "instalment-apr": {
    simulator: () => import("./instalment-apr/simulator"),
    view: () => import("./instalment-apr/view"),
  },
} satisfies Record<SimulatorId, unknown>;
