import { add, type Minor, minor } from "../money";
import { circleWatch } from "./circle";
import { totalOf } from "./debt";
import { type PayoffMonth, postPayoffMonth } from "./month";
import { type GrowthProof, growthProof } from "./never";
import { checkPlan, lastEvent, type PayoffPlan } from "./plan";

/**
 * How a payoff ends. cleared: a month closes with nothing owed, and the budget covers new spending. never: proved, by a group of debts whose interest and spending take the whole budget, or because all
 * balances came back to what they were. undecided: the horizon came first, or the debt passed 10^14 minor units.
 */
export type PayoffOutcome =
  | { kind: "cleared"; months: number }
  | ({ kind: "never"; reason: "interest-not-covered"; provedIn: number } & GrowthProof)
  | { kind: "never"; reason: "same-balances-again"; provedIn: number; owed: Minor }
  | { kind: "undecided"; reason: "horizon" | "too-large"; months: number; owed: Minor };

/** A payoff month by month. `closedIn`: the month after which each debt stayed at zero, null if it never did. */
export type PayoffRun = {
  months: readonly PayoffMonth[];
  outcome: PayoffOutcome;
  interest: Minor;
  paid: Minor;
  borrowed: Minor;
  spending: Minor;
  fees: Minor;
  shortfallMonths: number;
  closedIn: Readonly<Record<string, number | null>>;
};

const DEFAULT_HORIZON = 600;
const WRITABLE = 10 ** 14;

/**
 * Pays many debts from one budget until they are gone and no event is to come, or to the horizon. A debt that is proved
 * never to be repaid is still written to the horizon, or until it passes 10^14 minor units.
 * Unit: minor units; rounding: the plan's own. Errors: RangeError for a plan without meaning or sums past 2^53 − 1.
 */
export function runPayoff(plan: PayoffPlan): PayoffRun {
  checkPlan(plan);
  const horizon = plan.horizon ?? DEFAULT_HORIZON;
  const quietAfter = lastEvent(plan);
  const months: PayoffMonth[] = [];
  const comesRound = circleWatch();
  let owed = plan.debts.map((debt) => debt.balance);
  let saved = minor(0);
  let never: PayoffOutcome | null = null;
  const covered = totalOf(plan.debts.map((debt) => debt.spending ?? minor(0))) <= plan.budget;
  const over = (month: number) =>
    covered && month >= quietAfter && owed.every((each) => each === 0);
  while (months.length < horizon && !over(months.length) && totalOf(owed) <= WRITABLE) {
    const month = postPayoffMonth(plan, months.length + 1, owed, saved);
    months.push(month);
    owed = month.debts.map((debt) => debt.closing);
    saved = month.buffer;
    if (months.length < quietAfter || never) continue;
    const proof = growthProof(plan, owed);
    const provedIn = month.month;
    if (proof) {
      never = { kind: "never", reason: "interest-not-covered", provedIn, ...proof };
    } else if (comesRound([...owed, saved])) {
      never = { kind: "never", reason: "same-balances-again", provedIn, owed: totalOf(owed) };
    }
  }
  const left = totalOf(owed);
  const cleared = over(months.length);
  const outcome: PayoffOutcome = cleared
    ? { kind: "cleared", months: months.length }
    : (never ?? {
        kind: "undecided",
        reason: months.length < horizon ? "too-large" : "horizon",
        months: months.length,
        owed: left,
      });
  return { months, outcome, ...totals(months), closedIn: closings(plan, months) };
}

function totals(months: readonly PayoffMonth[]) {
  const nothing = minor(0);
  const sums = {
    interest: nothing,
    paid: nothing,
    borrowed: nothing,
    spending: nothing,
    fees: nothing,
    shortfallMonths: 0,
  };
  for (const { debts } of months) {
    for (const debt of debts) {
      sums.interest = add(sums.interest, debt.interest);
      sums.paid = add(sums.paid, debt.payment);
      sums.borrowed = add(sums.borrowed, debt.borrowed);
      sums.spending = add(sums.spending, debt.spending);
      sums.fees = add(sums.fees, debt.fee);
    }
    if (debts.some((debt) => debt.shortfall > 0)) sums.shortfallMonths++;
  }
  return sums;
}

function closings(plan: PayoffPlan, months: readonly PayoffMonth[]) {
  const closed: Record<string, number | null> = {};
  for (const [index, { id, balance }] of plan.debts.entries()) {
    let lastOwing = balance > 0 ? 0 : -1;
    for (const { month, debts } of months) if ((debts[index]?.closing ?? 0) > 0) lastOwing = month;
    closed[id] = lastOwing === months.length && months.length > 0 ? null : lastOwing + 1;
  }
  return closed;
}
