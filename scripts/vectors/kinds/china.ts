import type { Kind } from "../kind";
import { cycleKinds } from "./china-cycle";
import { runKinds } from "./china-run";

/** Kinds of cases about Chinese cards and credit: one cycle of interest, fees and minimums; runs over many cycles. */
export const kinds: Readonly<Record<string, Kind>> = { ...cycleKinds, ...runKinds };
