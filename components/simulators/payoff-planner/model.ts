import {
  type Consolidation,
  consolidate,
  type Debt,
  divideRate,
  fromMajor,
  type Minor,
  type PayoffOrder,
  type PayoffPlan,
  percent,
} from "@/engine";
import type { Values } from "@/lib/parameters";
import { once } from "../values";
import { type Course, follow } from "./course";
import { readHand } from "./hand-order";
import { type OrderName, orders, type Terms } from "./params";
import { type DebtList, type ListedDebt, sampleFor } from "./people";
import { termsOf } from "./terms";

/** One list of debts paid in every order from one budget, the same with a larger budget, and an offer to replace it all. */
export type Model = {
  readonly terms: Terms;
  readonly list: DebtList;
  /** The places of the debts in the order by hand. */
  readonly hand: readonly number[];
  readonly courses: Readonly<Record<OrderName, Course>>;
  /** The course of the order chosen. */
  readonly plan: Course;
  /** The order chosen, with the budget raised. */
  readonly raised: Course;
  readonly loan: Consolidation;
  /** The old debts without the loan, paid dearest first with what the loan would ask each month. */
  readonly alone: Course;
};

const ofList = once((list: DebtList) =>
  once((values: Values): Model => work(termsOf(values), list)),
);

/** The model of these values for one list. */
export function simulate(values: Values, own?: DebtList): Model {
  return ofList(own ?? sampleFor(String(values.person)))(values);
}

function work(terms: Terms, list: DebtList): Model {
  const hand = readHand(terms.hand, list.debts.length);
  const plan = planOf(terms, list);
  const order = (kind: OrderName): PayoffOrder =>
    kind === "by-hand" ? { kind, ids: hand.map((place) => list.debts[place]?.id ?? "") } : { kind };
  const courses = Object.fromEntries(
    orders.map((kind) => [kind, follow({ ...plan, order: order(kind) })]),
  ) as Record<OrderName, Course>;
  return {
    terms,
    list,
    hand,
    courses,
    plan: courses[terms.order],
    raised: follow({
      ...plan,
      order: order(terms.order),
      budget: fromMajor(terms.budget + terms.raise),
    }),
    ...offerFor(terms, list),
  };
}

type Offer = Pick<Model, "loan" | "alone">;

const offers = new WeakMap<DebtList, { key: string; offer: Offer }>();

/** The loan and what it is compared with stay as they are while the budget moves. */
function offerFor({ loanRate, loanMonths, loanFee, loanFeePaid }: Terms, list: DebtList): Offer {
  const key = [loanRate, loanMonths, loanFee, loanFeePaid].join();
  const last = offers.get(list);
  if (last?.key === key) return last.offer;
  const debts = list.debts.map((debt) => debtOf(debt, 0));
  const rounding = "half-up";
  const loan = consolidate(debts, {
    monthlyRate: divideRate(percent(loanRate), 12),
    months: loanMonths,
    fee: { share: percent(loanFee), paidBy: loanFeePaid },
    rounding,
  });
  const order = { kind: "by-rate" } as const;
  const offer = { loan, alone: follow({ debts, budget: loan.payment, order, rounding }) };
  offers.set(list, { key, offer });
  return offer;
}

function planOf(terms: Terms, { debts, spends }: DebtList): Omit<PayoffPlan, "order"> {
  const { extra, extraMonth, shock, shockMonth, buffer, bufferMonthly } = terms;
  return {
    debts: debts.map((debt) => debtOf(debt, debt.id === spends ? terms.spending : 0)),
    budget: fromMajor(terms.budget),
    rounding: "half-up",
    extras: extra > 0 ? [{ month: extraMonth, amount: fromMajor(extra) }] : [],
    shocks: shock > 0 ? [{ month: shockMonth, amount: fromMajor(shock), onto: spends }] : [],
    lateFee: fromMajor(terms.lateFee),
    ...(buffer > 0
      ? { buffer: { target: fromMajor(buffer), monthly: fromMajor(bufferMonthly) } }
      : {}),
  };
}

function debtOf({ id, balance, rate, minimum }: ListedDebt, spending: number): Debt {
  return {
    id,
    balance: fromMajor(balance),
    monthlyRate: divideRate(percent(rate), 12),
    minimum: { kind: "amount", amount: fromMajor(minimum) },
    spending: fromMajor(spending),
  };
}

/** Minor units as the plain number that outputs carry. */
export function major(amount: Minor | number): number {
  return amount / 100;
}

/** Interest and late fees: what a course costs. */
export function costOf(course: Course): Minor {
  return (course.interest + course.fees) as Minor;
}

/** Which debts are on the list in the order they are paid, as far as an order has one. */
export function firstToLast({ list, hand, terms }: Model): number[] {
  const places = list.debts.map((_, place) => place);
  const balance = (place: number) => list.debts[place]?.balance ?? 0;
  const rate = (place: number) => list.debts[place]?.rate ?? 0;
  switch (terms.order) {
    case "by-rate":
      return places.sort((a, b) => rate(b) - rate(a) || balance(a) - balance(b));
    case "by-size":
      return places.sort((a, b) => balance(a) - balance(b) || rate(b) - rate(a));
    case "balance-matching":
      return places;
    case "by-hand":
      return [...hand];
  }
}
