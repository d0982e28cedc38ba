import type { Minor } from "../money";
import { divideRate, multiplyRate, type Rate } from "../rates";
import type { Rounding } from "../rounding";

/**
 * How a card works out its minimum payment: a percentage of the statement balance, counted before or
 * after this month's interest, alone or with that interest on top; at least the floor.
 * Source: 12 CFR 1026 App. M2 (before interest); common US and Chinese card terms (see MODEL.md).
 */
export type MinimumRule =
  | { kind: "percent"; percent: Rate; base: "before-interest" | "after-interest"; floor: Minor }
  | {
      kind: "percent-plus-interest";
      percent: Rate;
      base: "before-interest" | "after-interest";
      floor: Minor;
    };

/** The terms of one card: interest for one cycle, the minimum, and the rounding of both to minor units. */
export type CardTerms = { cycleRate: Rate; minimum: MinimumRule; rounding: Rounding };

/** How a yearly rate is shared out: by twelve, or by day with thirty days counted in every cycle. */
export type Cycle = "twelfth" | "thirty-days";

/**
 * The rate of one cycle, exact: yearly ÷ 12, or yearly × 30 ÷ 365.
 * Source: 12 CFR 1026 App. M1(b)(4) (equal months); a daily rate × 30 for cards priced by the day.
 */
export function cycleRate(yearly: Rate, cycle: Cycle): Rate {
  return cycle === "twelfth" ? divideRate(yearly, 12) : divideRate(multiplyRate(yearly, 30), 365);
}
