import {
  compounded,
  doublingYears,
  fromMajor,
  percent,
  postingRate,
  ruleOf72,
  straightLine,
} from "@/engine";
import { type Card, major } from "../card";
import {
  type FigureDefinition,
  hundredths,
  money,
  numbers,
  tenths,
  years,
} from "../figure-definition";

const principal = ({ need }: Card) => fromMajor(need("balance"));
const yearly = ({ need }: Card) => percent(need("rate"));

const afterYears = (card: Card, count: number) =>
  major(compounded(principal(card), yearly(card), count, "half-up"));

const inLine = (card: Card, count: number) =>
  major(straightLine(principal(card), yearly(card), count, "half-up"));

const byMonths = (card: Card, rate: number, count: number) =>
  major(compounded(principal(card), postingRate(percent(rate), "monthly"), count * 12, "half-up"));

/** A debt on which nothing is paid: interest added once a year, or each month where the name says so. */
export const growth = {
  grown: money((card) => afterYears(card, card.need("years"))),
  "grown-1": money((card) => afterYears(card, 1)),
  "grown-2": money((card) => afterYears(card, 2)),
  "grown-3": money((card) => afterYears(card, 3)),
  "grown-4": money((card) => afterYears(card, 4)),
  "first-year-interest": money((card) => hundredths(afterYears(card, 1) - card.need("balance"))),
  "second-year-interest": money((card) => hundredths(afterYears(card, 2) - afterYears(card, 1))),
  "grown-monthly": money((card) => byMonths(card, card.need("rate"), card.need("years"))),
  "doubling-years": years((card) => tenths(doublingYears(yearly(card), "yearly"))),
  "rule-of-72": years((card) => tenths(ruleOf72(yearly(card)))),
  "growth-times": numbers((card) => times(card, card.need("rate"))),
  "growth-times-half-rate": numbers((card) => times(card, card.need("rate") / 2)),

  /** Wrong: growth in a straight line. */
  "grown-straight": money((card) => inLine(card, card.need("years"))),
  /** Wrong: one year of interest, however long it takes. */
  "grown-one-year": money((card) => afterYears(card, 1)),
  /** Wrong: the interest without the debt. */
  "grown-interest": money((card) =>
    hundredths(afterYears(card, card.need("years")) - card.need("balance")),
  ),
  /** Wrong: until the interest, in a straight line, has reached the debt. */
  "doubling-straight": years(({ need }) => tenths(100 / need("rate"))),
  /** Wrong: half the rate, half the growth. */
  "growth-times-halved": numbers((card) => hundredths(times(card, card.need("rate")) / 2)),
} as const satisfies Record<string, FigureDefinition>;

/** How many times the debt after these years. */
function times({ need }: Card, rate: number): number {
  const start = fromMajor(10_000);
  return hundredths(compounded(start, percent(rate), need("years"), "half-up") / start);
}
