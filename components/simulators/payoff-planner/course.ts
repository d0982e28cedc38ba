import {
  LONGEST_PAYOFF,
  type Minor,
  minor,
  type PayoffMonth,
  type PayoffOutcome,
  type PayoffPlan,
  runPayoff,
} from "@/engine";

/** A plan followed until nothing is owed. What comes after that month, an extra or a surprise, is no part of it. */
export type Course = {
  readonly months: readonly PayoffMonth[];
  readonly outcome: PayoffOutcome;
  readonly interest: Minor;
  readonly paid: Minor;
  readonly fees: Minor;
  readonly borrowed: Minor;
  /** Months in which some minimum was not paid whole. */
  readonly shortMonths: number;
  /** The month after which each debt stayed at zero; null if it never did. */
  readonly closedIn: Readonly<Record<string, number | null>>;
};

/** Most plans end, or are proved never to, within five years; the others are followed further, up to a hundred. */
const FIRST_HORIZON = 60;
const LATER_HORIZONS = [240, LONGEST_PAYOFF];

export function follow(plan: PayoffPlan): Course {
  let run = runPayoff({ ...plan, horizon: FIRST_HORIZON });
  for (const horizon of LATER_HORIZONS) {
    if (run.outcome.kind !== "undecided" || run.outcome.reason !== "horizon") break;
    run = runPayoff({ ...plan, horizon });
  }
  const end = freeIn(plan, run.months);
  const months = end === null ? run.months : run.months.slice(0, end);
  const outcome: PayoffOutcome = end === null ? run.outcome : { kind: "cleared", months: end };
  return { months, outcome, ...totals(months), closedIn: closings(plan, months) };
}

/** The first month that ends with nothing owed, where the budget covers what is newly spent. */
function freeIn({ debts, budget }: PayoffPlan, months: readonly PayoffMonth[]): number | null {
  const spending = debts.reduce((sum, debt) => sum + (debt.spending ?? 0), 0);
  if (spending > budget) return null;
  const free = months.find((month) => month.debts.every((debt) => debt.closing === 0));
  return free?.month ?? null;
}

function totals(months: readonly PayoffMonth[]) {
  let [interest, paid, fees, borrowed, shortMonths] = [0, 0, 0, 0, 0];
  for (const { debts } of months) {
    for (const debt of debts) {
      interest += debt.interest;
      paid += debt.payment;
      fees += debt.fee;
      borrowed += debt.borrowed;
    }
    if (debts.some((debt) => debt.shortfall > 0)) shortMonths++;
  }
  return {
    interest: minor(interest),
    paid: minor(paid),
    fees: minor(fees),
    borrowed: minor(borrowed),
    shortMonths,
  };
}

function closings({ debts }: PayoffPlan, months: readonly PayoffMonth[]) {
  return Object.fromEntries(
    debts.map(({ id }, index) => {
      const owing = months.filter((month) => (month.debts[index]?.closing ?? 0) > 0);
      const last = owing.at(-1)?.month ?? 0;
      return [id, last === months.length ? null : last + 1];
    }),
  );
}
