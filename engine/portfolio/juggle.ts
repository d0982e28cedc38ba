import { add, type Minor, minor } from "../money";
import { circleWatch } from "./circle";
import { totalOf } from "./debt";
import { type JuggleMonth, postJuggleMonth, type Unpaid } from "./juggle-month";
import { checkJuggling, type JugglingPlan } from "./lender";

/**
 * How it ends. ran-out: the limits could not carry a month. never: all balances came back to what they were.
 * undecided: the horizon came first, or the debt passed 10^14 minor units.
 */
export type JugglingOutcome =
  | { kind: "cleared"; months: number }
  | ({ kind: "ran-out"; month: number; owed: Minor } & Unpaid)
  | { kind: "never"; provedIn: number; owed: Minor }
  | { kind: "undecided"; months: number; owed: Minor };

/** A wheel of lenders month by month, with what was drawn in all, what of it paid other lenders, interest and fees. */
export type JugglingRun = {
  months: readonly JuggleMonth[];
  outcome: JugglingOutcome;
  borrowed: Minor;
  toPayDebts: Minor;
  interest: Minor;
  fees: Minor;
};

const DEFAULT_HORIZON = 600;
const WRITABLE = 10 ** 14;

/**
 * Follows borrowing from one lender to pay another until it is over: cleared, out of limits, or round in a circle.
 * Unit: minor units; rounding: the plan's own. Errors: RangeError for a plan without meaning or sums past 2^53 − 1.
 */
export function runJuggling(plan: JugglingPlan): JugglingRun {
  checkJuggling(plan);
  const horizon = plan.horizon ?? DEFAULT_HORIZON;
  const months: JuggleMonth[] = [];
  const comesRound = circleWatch();
  let owed = plan.lenders.map((lender) => lender.balance);
  let outcome: JugglingOutcome | null = null;
  while (outcome === null) {
    const total = totalOf(owed);
    const done = months.length;
    if (total === 0 && plan.surplus >= 0) outcome = { kind: "cleared", months: done };
    else if (done >= horizon || total > WRITABLE) {
      outcome = { kind: "undecided", months: done, owed: total };
    } else {
      const month = postJuggleMonth(plan, done + 1, owed);
      months.push(month);
      owed = month.lenders.map((lender) => lender.closing);
      const after = totalOf(owed);
      if (month.unpaid)
        outcome = { kind: "ran-out", month: done + 1, owed: after, ...month.unpaid };
      else if (after > 0 && comesRound(owed)) {
        outcome = { kind: "never", provedIn: done + 1, owed: after };
      }
    }
  }
  return { months, outcome, ...sums(months) };
}

function sums(months: readonly JuggleMonth[]) {
  const all = { borrowed: minor(0), toPayDebts: minor(0), interest: minor(0), fees: minor(0) };
  for (const month of months) {
    all.borrowed = add(all.borrowed, month.borrowed);
    all.toPayDebts = add(all.toPayDebts, month.toPayDebts);
    for (const lender of month.lenders) {
      all.interest = add(all.interest, lender.interest);
      all.fees = add(all.fees, lender.fee);
    }
  }
  return all;
}
