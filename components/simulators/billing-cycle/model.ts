import { feeOn, fromMajor, type Minor, minor, percent, type Span, spanInterest } from "@/engine";
import type { Figure, Figures, Values } from "@/lib/parameters";
import { once } from "../values";
import { type Case, runCase } from "./account";
import { BILLS, freeDays, freeDaysRange, type Schedule, scheduleOf } from "./dates";
import { monthsWithoutFree } from "./months";
import { type Method, methods } from "./params";
import { isBillByBill, statementDayBears, type Terms, termsOf } from "./terms";

/** One purchase, its bill, and what the contract's method makes of the payment; and of the same case by every method. */
export type Model = Case & {
  readonly terms: Terms;
  readonly schedule: Schedule;
  /** What the payment leaves of the bill. */
  readonly rest: Minor;
  /** What was not paid of the bill on its last day to pay. */
  readonly unpaidOnTime: Minor;
  /** Paid in full on time, or short by no more than the card forgives. */
  readonly inFull: boolean;
  readonly nextInterest: Minor;
  readonly restInterest: Minor;
  readonly lateFee: Minor;
  readonly byMethod: Readonly<Record<Method, Minor>>;
  readonly cash: Cash;
};

/** The amount as cash for some days: its fee and its interest from the first day. */
export type Cash = { readonly fee: Minor; readonly interest: Minor };

const NOTHING = minor(0);

const interestOf = ({ run }: Case, bill: number): Minor =>
  run.statements[bill - 1]?.interest ?? NOTHING;

function work(terms: Terms): Model {
  const schedule = scheduleOf(terms);
  const own = runCase(terms, schedule, terms.basis, BILLS);
  const { bill, payment, run } = own;
  const rest = minor(bill - payment);
  const unpaidOnTime = terms.late > terms.leniency ? bill : rest;
  const byMethod = Object.fromEntries(
    methods.map((method) => [
      method,
      interestOf(method === terms.basis ? own : runCase(terms, schedule, method, 2), 2),
    ]),
  ) as Record<Method, Minor>;
  return {
    ...own,
    terms,
    schedule,
    rest,
    unpaidOnTime,
    inFull: unpaidOnTime <= fromMajor(terms.tolerance),
    nextInterest: interestOf(own, 2),
    restInterest: restInterest(terms, schedule, rest),
    lateFee: run.rows.find(({ rule }) => rule === "fee.late")?.amount ?? NOTHING,
    byMethod,
    cash: cashOf(terms),
  };
}

/** The case for these values. */
export const simulate = once((values): Model => work(termsOf(values)));

/** Amount × days ÷ 365 × the yearly rate, rounded once. */
function plainInterest({ from, to, amount }: Span, rate: number): Minor {
  if (to < from) return NOTHING;
  const periods = [{ from, to, rate: percent(rate), divisor: 365 }];
  return spanInterest([{ from, to, amount }], periods, "half-up");
}

/** The last day on which the unpaid part by itself bears interest before the next bill. */
function lastRestDay(terms: Terms, { days }: Schedule): number {
  return days.nextBill - (statementDayBears(terms.counting, "unpaid-after-due") ? 0 : 1);
}

/** The unpaid part by itself, from the day after the due date to the next bill. */
function restInterest(terms: Terms, schedule: Schedule, rest: Minor): Minor {
  const from = schedule.days.due + 1;
  return plainInterest({ from, to: lastRestDay(terms, schedule), amount: rest }, terms.rate);
}

/** What the free days would cost, were they not free: the amount, from the purchase to the due date. */
function freeDaysWorth(terms: Terms): Minor {
  const amount = fromMajor(terms.amount);
  return plainInterest({ from: 1, to: freeDays(terms), amount }, terms.rate);
}

function cashOf(terms: Terms): Cash {
  const amount = fromMajor(terms.amount);
  const fee = { share: percent(terms.cashPercent), floor: fromMajor(terms.cashFloor) };
  return {
    fee: feeOn(fee, amount, "half-up"),
    interest: plainInterest({ from: 1, to: terms.cashDays, amount }, terms.cashRate),
  };
}

/** Minor units as the plain number that outputs carry. */
export function major(amount: Minor): number {
  return amount / 100;
}

/** Whether a purchase of March has free days at all: cash has none, nor an account that lost them before. */
export function hasFreeDays({ kind, carried, basis }: Terms): boolean {
  return kind === "purchase" && (carried === 0 || isBillByBill(basis));
}

export function figuresOf(model: Model): Figures {
  const { terms, cash, byMethod } = model;
  const range = freeDaysRange(terms);
  const free = hasFreeDays(terms);
  const cost = cash.fee + cash.interest;
  const yearly = (36_500 * cost) / (fromMajor(terms.amount) * terms.cashDays);
  const figures: Record<string, Figure> = {
    "free-days": free ? freeDays(terms) : "none",
    "free-days-longest": free ? range.longest : "none",
    "free-days-shortest": free ? range.shortest : "none",
    "free-days-worth": free ? major(freeDaysWorth(terms)) : "none",
    bill: major(model.bill),
    minimum: major(model.run.statements[0]?.minimum ?? NOTHING),
    rest: major(model.rest),
    "next-interest": major(model.nextInterest),
    "rest-days": Math.max(0, lastRestDay(terms, model.schedule) - model.schedule.days.due),
    "rest-interest": major(model.restInterest),
    "after-interest": major(interestOf(model, 3)),
    "late-fee": major(model.lateFee),
    "months-without-free": monthsWithoutFree(model),
    "cash-fee": major(cash.fee),
    "cash-interest": major(cash.interest),
    "cash-cost": cost / 100,
    "cash-yearly": Math.round(yearly * 100) / 100,
  };
  for (const method of methods) figures[`interest-${method}`] = major(byMethod[method]);
  return figures;
}

export function figures(values: Values): Figures {
  return figuresOf(simulate(values));
}
