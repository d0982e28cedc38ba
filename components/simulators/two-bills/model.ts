import {
  type CardRun,
  type CardTerms,
  cycleRate,
  DAYS_TO_PAY,
  fromMajor,
  type Minor,
  type Plan,
  parseDate,
  percent,
  runCard,
  toPercent,
} from "@/engine";
import type { Figure, Figures, Values } from "@/lib/parameters";
import { choiceOf, numberOf, once } from "../values";
import { publishedShare } from "./evidence";
import { gapShare } from "./gap-share";
import { bases, cycles, rules } from "./terms";

/** One way to pay, kept up every month until nothing is owed, or for ever. */
export type Way = { readonly payment: number; readonly run: CardRun };

/** The bill, the two answers to it, each kept up, and what the spare cash leaves of them. */
export type Model = {
  readonly terms: CardTerms;
  readonly balance: number;
  readonly spending: number;
  readonly spare: number;
  /** The bill of this month, printed twice: once without its minimum. */
  readonly bill: { readonly total: number; readonly interest: number; readonly minimum: number };
  readonly daysToPay: number;
  readonly without: Way;
  readonly with: Way;
  /** The larger answer, no larger than the spare cash. */
  readonly kept: Way;
  /** The minimum of each bill, for whoever pays that. */
  readonly minimum: CardRun;
};

export type WayId = "without" | "with" | "kept";

/** The ledger needs days; this teaching year begins on a Monday and is named wherever dates are shown. */
const START = parseDate("2026-01-05");

/** Minor units as the plain number that outputs carry. */
export function major(amount: Minor): number {
  return amount / 100;
}

function termsOf(values: Values): CardTerms {
  return {
    cycleRate: cycleRate(percent(numberOf(values, "rate")), choiceOf(values, "cycle", cycles)),
    minimum: {
      kind: choiceOf(values, "rule", rules),
      percent: percent(numberOf(values, "percent")),
      base: choiceOf(values, "base", bases),
      floor: fromMajor(numberOf(values, "floor")),
    },
    rounding: "half-up",
  };
}

/** Everything about the account but the way it is paid. */
export const simulate = once((values): Model => {
  const terms = termsOf(values);
  const balance = numberOf(values, "balance");
  const spending = numberOf(values, "spending");
  const spare = numberOf(values, "spare");
  const follow = (plan: Plan) =>
    runCard({
      terms,
      balance: fromMajor(balance),
      spending: fromMajor(spending),
      start: START,
      plan,
    });
  const way = (payment: number): Way => ({
    payment,
    run: follow({ kind: "fixed", amount: fromMajor(payment) }),
  });
  const without = way(numberOf(values, "payment-without"));
  const withMinimum = way(numberOf(values, "payment-with"));
  const [larger, smaller] =
    without.payment >= withMinimum.payment ? [without, withMinimum] : [withMinimum, without];
  const keptUp = () => (spare === smaller.payment ? smaller : way(spare));
  const minimum = follow({ kind: "minimum" });
  const [first] = minimum.statements;
  if (!first) throw new Error("A balance above nothing always has a first statement.");
  return {
    terms,
    balance,
    spending,
    spare,
    bill: {
      total: major(first.balance),
      interest: major(first.interest),
      minimum: major(first.minimum),
    },
    daysToPay: DAYS_TO_PAY,
    without,
    with: withMinimum,
    kept: spare < larger.payment ? keptUp() : larger,
    minimum,
  };
});

export function monthsOf(run: CardRun): Figure {
  return run.summary.months ?? "never";
}

const totalOf = (run: CardRun, total: Minor): Figure =>
  run.summary.months === null ? "never" : major(total);

/** What the answer beside the minimum costs more; `never` when only one of the two ever ends. */
function extra(withMinimum: Figure, without: Figure): Figure {
  if (typeof withMinimum === "number" && typeof without === "number")
    return Math.round((withMinimum - without) * 100) / 100;
  return withMinimum === without ? "none" : "never";
}

/** How much of the gap between the two answers the spare cash can pay for. */
function keptGap({ spare, without, with: beside }: Model): number {
  const within = Math.min(spare, without.payment) - Math.min(spare, beside.payment);
  return Math.round(within * 100) / 100;
}

export function figuresOf(model: Model): Figures {
  const { bill, without, with: beside, kept, minimum } = model;
  const months = { without: monthsOf(without.run), with: monthsOf(beside.run) };
  const interest = {
    without: totalOf(without.run, without.run.summary.interest),
    with: totalOf(beside.run, beside.run.summary.interest),
  };
  return {
    bill: bill.total,
    "bill-interest": bill.interest,
    "bill-minimum": bill.minimum,
    gap: Math.round((without.payment - beside.payment) * 100) / 100,
    "gap-share": gapShare(without.payment, beside.payment) ?? "none",
    "published-share": publishedShare,
    "without-months": months.without,
    "without-interest": interest.without,
    "without-paid": totalOf(without.run, without.run.summary.paid),
    "with-months": months.with,
    "with-interest": interest.with,
    "with-paid": totalOf(beside.run, beside.run.summary.paid),
    "extra-months": extra(months.with, months.without),
    "extra-interest": extra(interest.with, interest.without),
    "kept-payment": kept.payment,
    "kept-gap": keptGap(model),
    "kept-months": monthsOf(kept.run),
    "kept-interest": totalOf(kept.run, kept.run.summary.interest),
    "minimum-months": monthsOf(minimum),
    "minimum-interest": totalOf(minimum, minimum.summary.interest),
    "cycle-rate": Math.round(toPercent(model.terms.cycleRate) * 1e4) / 1e4,
  };
}

export function figures(values: Values): Figures {
  return figuresOf(simulate(values));
}
