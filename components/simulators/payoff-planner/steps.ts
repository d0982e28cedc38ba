import type { Course } from "./course";
import { type Model, major } from "./model";

/** Months in a row in which the same is paid on every debt. Money in major units. */
export type Step = {
  readonly from: number;
  readonly to: number;
  readonly payments: readonly number[];
  readonly toBuffer: number;
  /** Owed on all debts when the step ends. */
  readonly left: number;
};

/** As many lines as one printed page has room for; with the chart above them, as many as `PAPER_WITH_CHART`. */
export const PAPER_STEPS = 28;
export const PAPER_WITH_CHART = 13;

/** A plan as the few lines somebody can follow: a new one only where a payment changes. */
export function stepsOf(course: Course): Step[] {
  const steps: Step[] = [];
  for (const { month, debts, toBuffer } of course.months) {
    const payments = debts.map((debt) => major(debt.payment));
    const left = major(debts.reduce((sum, debt) => sum + debt.closing, 0));
    const last = steps.at(-1);
    const same =
      last !== undefined &&
      last.toBuffer === major(toBuffer) &&
      last.payments.every((payment, index) => payment === payments[index]);
    if (same) steps[steps.length - 1] = { ...last, to: month, left };
    else steps.push({ from: month, to: month, payments, toBuffer: major(toBuffer), left });
  }
  return steps;
}

/** One debt in one month, or all together: charged, paid and owed. Money in major units. */
export type Cell = { readonly interest: number; readonly paid: number; readonly left: number };

export type MonthRow = {
  readonly month: number;
  readonly debts: readonly Cell[];
  readonly all: Cell;
};

export function monthRows(course: Course, from = 0, to = course.months.length): MonthRow[] {
  return course.months.slice(from, to).map(({ month, debts }) => {
    const sum = (of: (debt: (typeof debts)[number]) => number) =>
      major(debts.reduce((total, debt) => total + of(debt), 0));
    return {
      month,
      debts: debts.map(({ interest, payment, closing }) => ({
        interest: major(interest),
        paid: major(payment),
        left: major(closing),
      })),
      all: {
        interest: sum((debt) => debt.interest),
        paid: sum((debt) => debt.payment),
        left: sum((debt) => debt.closing),
      },
    };
  });
}

/** What each debt of the list owes at the start and after each month, in the list's order. */
export function balancesOf({ list, plan }: Model): number[][] {
  return list.debts.map((debt, index) => [
    debt.balance,
    ...plan.months.map((month) => major(month.debts[index]?.closing ?? 0)),
  ]);
}
