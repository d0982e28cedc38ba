import type { Figure, Figures, Values } from "@/lib/parameters";
import { once } from "../values";
import type { Course } from "./course";
import { costOf, type Model, major, simulate } from "./model";
import { orderOutputs, orders } from "./params";

const monthsOf = ({ outcome }: Course): Figure =>
  outcome.kind === "cleared" ? outcome.months : "never";

const inAll = (course: Course, amount: number): Figure =>
  course.outcome.kind === "cleared" ? major(amount) : "never";

/** What one figure is above another. It has no end where the first alone has none. */
function above(a: Figure, b: Figure): Figure {
  if (typeof a === "number" && typeof b === "number") return Math.round((a - b) * 100) / 100;
  return a === "never" && typeof b === "number" ? "never" : "none";
}

const costFigure = (course: Course) => inAll(course, costOf(course));

/** The month in which the first account is closed for good. */
function firstClosed({ closedIn }: Course): Figure {
  const months = Object.values(closedIn).filter((month) => month !== null);
  return months.length > 0 ? Math.min(...months) : "never";
}

function ofOrders({ courses }: Model): Record<string, Figure> {
  const dearestFirst = costFigure(courses["by-rate"]);
  return Object.fromEntries(
    orders.flatMap((order): [string, Figure][] => {
      const name = orderOutputs[order];
      const course = courses[order];
      const price = above(costFigure(course), dearestFirst);
      return [
        [`${name}-months`, monthsOf(course)],
        [`${name}-interest`, inAll(course, course.interest)],
        [`${name}-first`, firstClosed(course)],
        ...(order === "by-rate" ? [] : [[`${name}-price`, price] as [string, Figure]]),
      ];
    }),
  );
}

function ofLoan({ loan, alone }: Model): Record<string, Figure> {
  const aloneInterest = inAll(alone, alone.interest);
  const percent = (share: number) => Math.round(share * 1e4) / 100;
  return {
    "loan-payment": major(loan.payment),
    "loan-cash": major(loan.cashNeeded),
    "loan-interest": major(loan.interest),
    "loan-fees": major(loan.fee),
    "loan-cost": major(loan.cost),
    "loan-nominal": percent(loan.rates.nominal),
    "loan-effective": percent(loan.rates.effective),
    "alone-months": monthsOf(alone),
    "alone-interest": aloneInterest,
    "loan-saves": above(aloneInterest, major(loan.cost)),
  };
}

function work(model: Model): Figures {
  const { courses, plan, raised, list } = model;
  const first = plan.months[0]?.debts ?? [];
  const sum = (amounts: readonly number[]) => major(amounts.reduce((all, each) => all + each, 0));
  return {
    "plan-months": monthsOf(plan),
    "plan-interest": inAll(plan, plan.interest),
    "plan-paid": inAll(plan, plan.paid),
    "plan-fees": inAll(plan, plan.fees),
    "plan-price": above(costFigure(plan), costFigure(courses["by-rate"])),
    ...ofOrders(model),
    "habit-later": above(monthsOf(courses["balance-matching"]), monthsOf(courses["by-rate"])),
    owed: Math.round(100 * list.debts.reduce((all, debt) => all + debt.balance, 0)) / 100,
    minimums: sum(first.map((debt) => debt.minimum)),
    "first-interest": sum(first.map((debt) => debt.interest)),
    "raise-saves": above(costFigure(plan), costFigure(raised)),
    "raise-sooner": above(monthsOf(plan), monthsOf(raised)),
    "shock-borrowed": major(plan.borrowed),
    "buffer-left": major(plan.months.at(-1)?.buffer ?? 0),
    ...ofLoan(model),
  };
}

/** All outputs of a model: `never` where debts are not repaid within a hundred years, `none` where nothing can be compared. */
export const figuresOf = once(work);

/** The outputs of a sample person. The reader's own list is known to the figure alone, so theirs are worked out there. */
export function figures(values: Values): Figures {
  return figuresOf(simulate(values));
}
