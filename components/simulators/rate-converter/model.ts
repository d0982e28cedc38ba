import { effectiveFromNominal, fromMajor, percent, periodFromEffective } from "@/engine";
import type { Figures, Values } from "@/lib/parameters";
import { choiceOf, numberOf, once } from "../values";
import { DAYS, type Debt, periodCost, periodsOf, postingsOf, straight, unpaid } from "./debt";
import { compoundings, type QuoteUnit, type Terms, units } from "./params";
import { placeOf } from "./quotes";

export type Model = { readonly terms: Terms; readonly debt: Debt };

function termsOf(values: Values): Terms {
  return {
    balance: numberOf(values, "balance"),
    rate: numberOf(values, "rate"),
    unit: choiceOf(values, "unit", units),
    days: numberOf(values, "days"),
    compounding: choiceOf(values, "compounding", compoundings),
  };
}

/** The debt and its price for these values. */
export const simulate = once((values): Model => {
  const terms = termsOf(values);
  return {
    terms,
    debt: {
      principal: fromMajor(terms.balance),
      yearly: percent(terms.rate),
      postings: postingsOf[terms.compounding],
    },
  };
});

/** Minor units as the plain number that outputs carry. */
export function major(amount: number): number {
  return amount / 100;
}

const rounded = (value: number, places: number) => Number(value.toFixed(places));

/** The stated rate of one unit in percent, as people quote it: to the fourth place, and a large one to the second. */
export function statedIn(yearly: number, unit: QuoteUnit): number {
  const share = yearly / periodsOf[unit];
  return rounded(share, share < 100 ? 4 : 2);
}

/** What a unit costs in percent when nothing is paid and interest bears interest. */
export function effectiveIn({ terms, debt }: Model, unit: QuoteUnit): number {
  const yearly = effectiveFromNominal(terms.rate / 100, debt.postings);
  if (unit === "year") return rounded(100 * yearly, 2);
  return rounded(100 * periodFromEffective(yearly, periodsOf[unit]), 4);
}

/** Interest of one unit, paid when it comes, in major units. */
export function costIn({ debt }: Model, unit: QuoteUnit): number {
  return major(periodCost(debt, periodsOf[unit]));
}

export const figures = (values: Values): Figures => figuresOf(simulate(values));

export const figuresOf = onceOf((model: Model): Figures => {
  const { terms, debt } = model;
  const stated = (unit: QuoteUnit) => statedIn(terms.rate, unit);
  const year = unpaid(debt, DAYS);
  return {
    "yearly-rate": stated("year"),
    "quarterly-rate": stated("quarter"),
    "monthly-rate": stated("month"),
    "daily-rate": stated("day"),
    "unit-rate": stated(terms.unit),
    "effective-yearly": effectiveIn(model, "year"),
    "effective-quarterly": effectiveIn(model, "quarter"),
    "effective-monthly": effectiveIn(model, "month"),
    "effective-daily": effectiveIn(model, "day"),
    "year-cost": costIn(model, "year"),
    "quarter-cost": costIn(model, "quarter"),
    "month-cost": costIn(model, "month"),
    "day-cost": costIn(model, "day"),
    "unit-cost": costIn(model, terms.unit),
    "year-compound": major(year),
    "interest-on-interest": major(year - straight(debt, DAYS)),
    "days-rate": rounded((terms.rate / DAYS) * terms.days, 4),
    "days-cost": major(straight(debt, terms.days)),
    "days-compound": major(unpaid(debt, terms.days)),
    place: placeOf(terms.rate),
  };
});

/** Figures of a model, worked out once for all who ask. */
function onceOf(work: (model: Model) => Figures): (model: Model) => Figures {
  const known = new WeakMap<Model, Figures>();
  return (model) => {
    const found = known.get(model) ?? work(model);
    known.set(model, found);
    return found;
  };
}
