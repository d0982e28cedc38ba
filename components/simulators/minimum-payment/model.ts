import {
  type Account,
  type CardRun,
  type CardTerms,
  cycleRate,
  fromMajor,
  type Minor,
  type Outcome,
  type Plan,
  parseDate,
  percent,
  runCard,
  toPercent,
} from "@/engine";
import type { Figure, Figures, Values } from "@/lib/parameters";
import { choiceOf, numberOf, once } from "../values";
import { disclosedOf } from "./disclosed";
import { bases, cycles, plans, rules, type Terms } from "./params";

/** Two runners on the same card: one pays the minimum, one pays by a plan of their own. */
export type Model = {
  readonly terms: Terms;
  readonly minimum: CardRun;
  readonly own: CardRun;
};

/** The ledger needs days; this teaching year begins on a Monday and is named wherever dates are shown. */
const START = parseDate("2026-01-05");

/** The values by name and kind. They come checked from `parameters`; a missing one is a mistake of ours. */
export function termsOf(values: Values): Terms {
  const number = (key: string) => numberOf(values, key);
  const choice = <Choice extends string>(key: string, choices: readonly Choice[]) =>
    choiceOf(values, key, choices);
  return {
    balance: number("balance"),
    rate: number("rate"),
    cycle: choice("cycle", cycles),
    rule: choice("rule", rules),
    percent: number("percent"),
    base: choice("base", bases),
    floor: number("floor"),
    plan: choice("plan", plans),
    payment: number("payment"),
    months: number("months"),
    spending: number("spending"),
  };
}

function cardTerms(terms: Terms): CardTerms {
  return {
    cycleRate: cycleRate(percent(terms.rate), terms.cycle),
    minimum: {
      kind: terms.rule,
      percent: percent(terms.percent),
      base: terms.base,
      floor: fromMajor(terms.floor),
    },
    rounding: "half-up",
  };
}

function ownPlan(terms: Terms): Plan {
  if (terms.plan === "first-minimum") return { kind: "keep-first-minimum" };
  if (terms.plan === "target") return { kind: "clear-in", months: terms.months };
  return { kind: "fixed", amount: fromMajor(terms.payment) };
}

const recent = new Map<string, CardRun>();
const RECENT = 16;

/**
 * Sentences, chart and tables ask for the same runs, and most runs stay as they are while one number moves: those asked
 * for last are kept.
 */
function runOf(account: Account): CardRun {
  const key = JSON.stringify(account);
  const run = recent.get(key) ?? runCard(account);
  recent.delete(key);
  recent.set(key, run);
  for (const oldest of recent.keys()) {
    if (recent.size <= RECENT) break;
    recent.delete(oldest);
  }
  return run;
}

/** One run on the terms as they are: the minimum, or the reader's own way. */
export function runFor(terms: Terms, plan: "minimum" | "own"): CardRun {
  return runOf({
    terms: cardTerms(terms),
    balance: fromMajor(terms.balance),
    spending: fromMajor(terms.spending),
    start: START,
    plan: plan === "minimum" ? { kind: "minimum" } : ownPlan(terms),
  });
}

/** Both runners for these values. */
export const simulate = once((values): Model => {
  const terms = termsOf(values);
  return { terms, minimum: runFor(terms, "minimum"), own: runFor(terms, "own") };
});

/** Minor units as the plain number that outputs carry. */
export function major(amount: Minor): number {
  return amount / 100;
}

const monthsOf = (outcome: Outcome): Figure =>
  outcome.kind === "cleared" ? outcome.months : "never";

const totalOf = (run: CardRun, total: Minor): Figure =>
  run.summary.outcome.kind === "cleared" ? major(total) : "never";

/** What is saved by the second runner; `never` when only one of the two ever gets there. */
function saved(minimum: Figure, own: Figure): Figure {
  if (typeof minimum === "number" && typeof own === "number") {
    return Math.round((minimum - own) * 100) / 100;
  }
  return minimum === own ? "none" : "never";
}

export function figuresOf(model: Model): Figures {
  const { minimum, own } = model;
  const disclosed = disclosedOf(model.terms);
  const outcome = minimum.summary.outcome;
  const rests = outcome.kind === "never" && outcome.reason === "resting-balance" ? outcome : null;
  const { total, interest, principal, statementBalance } = minimum.summary.firstPayment;
  const months = { minimum: monthsOf(outcome), own: monthsOf(own.summary.outcome) };
  const interests = {
    minimum: totalOf(minimum, minimum.summary.interest),
    own: totalOf(own, own.summary.interest),
  };
  return {
    "minimum-months": months.minimum,
    "minimum-interest": interests.minimum,
    "minimum-paid": totalOf(minimum, minimum.summary.paid),
    "minimum-resting": rests ? major(rests.level) : "none",
    "minimum-resting-interest": rests ? major(rests.interest) : "none",
    "own-months": months.own,
    "own-interest": interests.own,
    "own-paid": totalOf(own, own.summary.paid),
    "own-payment": major(own.summary.levelPayment ?? own.summary.firstPayment.total),
    "saved-months": saved(months.minimum, months.own),
    "saved-interest": saved(interests.minimum, interests.own),
    "first-statement": major(statementBalance),
    "first-interest": major(interest),
    "first-minimum": major(total),
    "first-principal": major(principal),
    "disclosed-minimum-paid": disclosed?.minimumPaid ?? "never",
    "disclosed-payment": disclosed?.payment ?? "none",
    "disclosed-paid": disclosed?.paid ?? "none",
    "disclosed-savings": disclosed?.savings ?? "none",
    "interest-share": total > 0 ? Math.round((1000 * interest) / total) / 10 : "none",
    "cycle-rate": Math.round(toPercent(cardTerms(model.terms).cycleRate) * 1e4) / 1e4,
  };
}

export function figures(values: Values): Figures {
  return figuresOf(simulate(values));
}
