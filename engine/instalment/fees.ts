import { add, type Minor, minor } from "../money";
import { applyRate } from "../rates";
import { splitEvenly } from "./split";
import type { InstalmentTerms, PlanFee } from "./terms";

/** The fees of a plan in minor units: what is kept back at the start, and what falls in each period. */
export type FeeSchedule = {
  upFront: Minor;
  /** One entry a period; together with `upFront` they are all the fees. */
  byPeriod: readonly Minor[];
  /** The part of each period's fee that is no longer asked for once the plan is settled before it. */
  waivable: readonly Minor[];
};

/**
 * The fees of a plan: per-period = round(principal × share) each period; total = round(principal × share), split with
 * no cent lost; an amount as it stands. Rounding: the terms' own. Errors: RangeError past 2^53 − 1.
 */
export function feeSchedule(terms: InstalmentTerms): FeeSchedule {
  const none = () => new Array<Minor>(terms.periods).fill(minor(0));
  let upFront = minor(0);
  const byPeriod = none();
  const waivable = none();
  for (const fee of terms.fees) {
    const parts = feeParts(fee, terms);
    if (fee.timing === "up-front") upFront = add(upFront, sumOf(parts));
    if (fee.timing === "first-payment") byPeriod[0] = add(byPeriod[0] ?? minor(0), sumOf(parts));
    if (fee.timing !== "spread") continue;
    for (const [period, part] of parts.entries()) {
      byPeriod[period] = add(byPeriod[period] ?? minor(0), part);
      if (fee.ifSettled === "waived") {
        waivable[period] = add(waivable[period] ?? minor(0), part);
      }
    }
  }
  return { upFront, byPeriod, waivable };
}

/** The sum of amounts. Errors: RangeError past 2^53 − 1. */
export function sumOf(amounts: readonly Minor[]): Minor {
  return amounts.reduce((sum, amount) => add(sum, amount), minor(0));
}

function feeParts({ charge }: PlanFee, { principal, periods, rounding }: InstalmentTerms): Minor[] {
  switch (charge.kind) {
    case "per-period":
      return new Array<Minor>(periods).fill(applyRate(principal, charge.share, rounding));
    case "total":
      return splitEvenly(applyRate(principal, charge.share, rounding), periods);
    case "amount":
      return splitEvenly(charge.amount, periods);
  }
}
