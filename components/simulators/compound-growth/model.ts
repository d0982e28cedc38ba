import {
  doublingYears,
  effectiveFromNominal,
  fromMajor,
  type Minor,
  POSTINGS_A_YEAR,
  percent,
  ruleOf72,
  toPercent,
} from "@/engine";
import type { Figure, Figures, Values } from "@/lib/parameters";
import { choiceOf, numberOf, once } from "../values";
import {
  type Course,
  halved,
  owedAfter,
  postingsIn,
  ratePerPosting,
  straightAfter,
} from "./course";
import { type Compounding, compoundings, type Terms } from "./params";

/** One debt that nobody touches, and the same debt with other postings, half the rate and half the time. */
export type Model = {
  readonly terms: Terms;
  readonly course: Course;
  readonly postings: number;
  readonly end: Minor;
  readonly straight: Minor;
  /** Years until it has doubled; null at a rate of zero. */
  readonly doubling: number | null;
  readonly halfRate: Course;
  readonly halfTime: number;
};

/** The values by name and kind. They come checked from `parameters`; a missing one is a mistake of ours. */
export function termsOf(values: Values): Terms {
  return {
    balance: numberOf(values, "balance"),
    rate: numberOf(values, "rate"),
    years: numberOf(values, "years"),
    compounding: choiceOf(values, "compounding", compoundings),
  };
}

function work(terms: Terms): Model {
  const { compounding, years } = terms;
  const course = { principal: fromMajor(terms.balance), yearly: percent(terms.rate), compounding };
  const postings = postingsIn(course, years);
  return {
    terms,
    course,
    postings,
    end: owedAfter(course, postings),
    straight: straightAfter(course, postings),
    doubling: terms.rate > 0 ? doublingYears(course.yearly, compounding) : null,
    halfRate: { ...course, yearly: halved(course.yearly) },
    halfTime: postingsIn(course, years / 2),
  };
}

/** The debt for these values. */
export const simulate = once((values): Model => work(termsOf(values)));

/** Minor units as the plain number that outputs carry. */
export function major(amount: number): number {
  return amount / 100;
}

const rounded = (value: number, places: number) => Number(value.toFixed(places));

/** What a debt at this rate costs after a year of postings, in percent. */
export function effective(rate: number, compounding: Compounding): number {
  return rounded(100 * effectiveFromNominal(rate / 100, POSTINGS_A_YEAR[compounding]), 2);
}

/** The number that the rule of thumb divides by the rate. */
export const RULE = ruleOf72(percent(1));

export function figuresOf(model: Model): Figures {
  const { terms, course, postings, end, straight, doubling } = model;
  const { principal } = course;
  const years = (value: number | null): Figure => (value === null ? "never" : rounded(value, 2));
  const ended = (compounding: Compounding) => {
    const other = { ...course, compounding };
    return major(owedAfter(other, postingsIn(other, terms.years)));
  };
  return {
    "end-balance": major(end),
    times: rounded(end / principal, 2),
    "straight-balance": major(straight),
    interest: major(end - principal),
    "straight-interest": major(straight - principal),
    "interest-on-interest": major(end - straight),
    "first-interest": major(owedAfter(course, 1) - principal),
    "doubling-years": years(doubling),
    "rule-of-72": years(doubling === null ? null : ruleOf72(course.yearly)),
    "posting-rate": rounded(toPercent(ratePerPosting(course)), 4),
    "effective-rate": effective(terms.rate, terms.compounding),
    "effective-daily": effective(terms.rate, "daily"),
    "effective-monthly": effective(terms.rate, "monthly"),
    "effective-yearly": effective(terms.rate, "yearly"),
    "end-daily": ended("daily"),
    "end-monthly": ended("monthly"),
    "end-yearly": ended("yearly"),
    "half-rate-balance": major(owedAfter(model.halfRate, postings)),
    "half-time-balance": major(owedAfter(course, model.halfTime)),
  };
}

export function figures(values: Values): Figures {
  return figuresOf(simulate(values));
}
