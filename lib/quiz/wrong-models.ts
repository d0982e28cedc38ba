import { toPercent } from "@/engine";
import type { Figure } from "../parameters";
import type { Card } from "./card";
import { type FigureDefinition, money, months } from "./figure-definition";
import { trueFigures } from "./true-figures";

/**
 * Answers people reach by a thought that leaves something out. Plain arithmetic, rounded to the cent:
 * they are compared with an answer and shown, never posted to a ledger.
 */
export const wrongModels = {
  /** The percent of the old balance. */
  "minimum-without-interest": money(({ need }) =>
    cents(Math.max((need("balance") * need("percent")) / 100, need("floor"))),
  ),
  /** The rule's own minimum and the interest on top. */
  "minimum-plus-interest": money((card) => sum(figure("first-minimum", card), interest(card))),
  /** The whole minimum reduces the debt. */
  "principal-as-whole-payment": money((card) => figure("first-minimum", card)),
  /** The interest is added to what I pay off. */
  "principal-plus-interest": money((card) => sum(figure("first-minimum", card), interest(card))),

  /** Balance ÷ own payment. */
  "months-straight-line": months(straightLineMonths),
  /** Balance ÷ first minimum. */
  "months-minimum-constant": months((card) =>
    divide(card.need("balance"), figure("first-minimum", card)),
  ),
  /** 10% a month: ten months. */
  "months-percent-straight-line": months(({ need }) => divide(100, need("percent"))),

  /** Balance × yearly rate. */
  "interest-one-year": money(yearOfInterest),
  /** Yearly interest on the whole balance × straight-line years of the own payment. */
  "interest-flat": money((card) => {
    const count = straightLineMonths(card);
    return typeof count === "number" ? cents((yearOfInterest(card) * count) / 12) : "none";
  }),
  /** The first interest again in every month of the minimum. */
  "interest-first-month-repeated": money((card) => {
    const count = figure("minimum-months", card);
    return typeof count === "number" ? cents(Number(interest(card)) * count) : "none";
  }),

  /** Balance ÷ months. */
  "payment-without-interest": money(({ need }) => cents(need("balance") / need("months"))),
  /** Balance and interest on all of it to the end, ÷ months. */
  "payment-with-flat-interest": money((card) => {
    const count = card.need("months");
    return cents((card.need("balance") + (yearOfInterest(card) * count) / 12) / count);
  }),

  /** It rests at what I spend. */
  "resting-as-spending": money(({ need }) => need("spending")),
  /** What is left each month when nothing but spending comes in: spending × (100 − percent) ÷ percent. */
  "resting-without-interest": money(({ need }) =>
    cents((need("spending") * (100 - need("percent"))) / need("percent")),
  ),

  /** A year's rate taken in one month. */
  "yearly-rate-as-monthly": money(yearOfInterest),
  /** The statement's rate taken as a year's, and a twelfth of it. */
  "monthly-rate-as-yearly": money(({ need, cycleRate }) =>
    cents((need("balance") * toPercent(cycleRate())) / 1200),
  ),
} as const satisfies Record<string, FigureDefinition>;

function figure(name: keyof typeof trueFigures, card: Card): Figure {
  return trueFigures[name].of(card);
}

function interest(card: Card): Figure {
  return figure("first-interest", card);
}

function yearOfInterest({ need }: Card): number {
  return cents((need("balance") * need("rate")) / 100);
}

function straightLineMonths({ need }: Card): Figure {
  return divide(need("balance"), need("payment"));
}

function sum(a: Figure, b: Figure): Figure {
  return typeof a === "number" && typeof b === "number" ? cents(a + b) : "none";
}

/** Whole months, the last one begun counted. */
function divide(amount: number, part: Figure): Figure {
  return typeof part === "number" && part > 0 ? Math.ceil(amount / part - 1e-9) : "none";
}

function cents(value: number): number {
  return Math.round(value * 100) / 100;
}
