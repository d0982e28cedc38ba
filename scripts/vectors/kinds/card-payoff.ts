import {
  type CardTerms,
  civilDate,
  cycleRate,
  divideRate,
  fromMajor,
  type MinimumRule,
  minor,
  multiplyRate,
  type Plan,
  percent,
  type Rate,
  runCard,
  type Summary,
} from "../../../engine";
import { disclosedTime, levelRepayment, monthlyFromEffective } from "../../../engine/disclosure";
import { at } from "../compare";
import type { Inputs, Kind } from "../kind";
import { has, major, moneyOf, numberOf, rateOf, textOf } from "../read";

/** The rate of one cycle: as given a month, or a yearly rate shared out as the words say. */
export function monthlyRateOf(inputs: Inputs, words = ""): Rate {
  for (const key of ["monthlyRateRounded", "monthlyRate", "monthly_rate"]) {
    if (has(inputs, key)) return rateOf(numberOf(inputs, key));
  }
  for (const key of ["aprEffective", "apr_effective"]) {
    if (has(inputs, key)) return monthlyFromEffective(rateOf(numberOf(inputs, key)));
  }
  const yearly = rateOf(numberOf(inputs, "apr"));
  const printed = /balance\s*\*\s*(0?\.\d+)/.exec(words);
  if (printed) return rateOf(Number(printed[1]));
  const days = /apr\s*\/\s*(36[056])\s*\*\s*(\d+)(?!\d*\s*\/)/.exec(words);
  if (days) return divideRate(multiplyRate(yearly, Number(days[2])), Number(days[1]));
  return cycleRate(yearly, "twelfth");
}

/** The minimum of `minPercent`, `minDollar`, `minPlusInterest`, on the base the words name. */
export function minimumRuleOf(inputs: Inputs, words = "", digits = 2): MinimumRule {
  const after =
    /(pct|percent|%)\s*(\*|of)\s*(the\s*)?(statement|closing|new|balance after|balance incl|\(balance ?\+)/i;
  return {
    kind: at(inputs, "minPlusInterest") === true ? "percent-plus-interest" : "percent",
    percent: rateOf(numberOf(inputs, "minPercent", 0)),
    base: after.test(words) ? "after-interest" : "before-interest",
    floor: fromMajor(numberOf(inputs, "minDollar", 0), digits),
  };
}

/** A balance followed by the monthly model under a plan. */
export function payoff(terms: CardTerms, balance: number, digits: number, plan: Plan): Summary {
  const start = civilDate(2026, 1, 31);
  const opening = fromMajor(balance, digits);
  return runCard({ terms, balance: opening, spending: minor(0), start, plan }).summary;
}

const minimum: Kind = (inputs) => {
  const words = textOf(inputs, "convention", "");
  const digits = /unrounded|no rounding|not rounded/i.test(words) ? 6 : 2;
  const terms: CardTerms = {
    cycleRate: monthlyRateOf(inputs, words),
    minimum: minimumRuleOf(inputs, words, digits),
    rounding: "half-up",
  };
  return figures(payoff(terms, numberOf(inputs, "balance"), digits, { kind: "minimum" }), digits);
};

const fixed: Kind = (inputs) => {
  const free: MinimumRule = {
    kind: "percent",
    percent: percent(0),
    base: "before-interest",
    floor: minor(0),
  };
  const terms: CardTerms = {
    cycleRate: monthlyRateOf(inputs, textOf(inputs, "convention", "")),
    minimum: free,
    rounding: "half-up",
  };
  const plan: Plan = { kind: "fixed", amount: moneyOf(inputs, "payment") };
  return figures(payoff(terms, numberOf(inputs, "balance"), 2, plan), 2);
};

function figures(summary: Summary, digits: number): Record<string, unknown> {
  const { months, interest, paid, firstPayment } = summary;
  const first = {
    firstPayment: major(firstPayment.total, digits),
    firstMinimumPayment: major(firstPayment.total, digits),
  };
  if (months === null) return { ...first, never: true, neverRepaid: true, months: "never" };
  const time = disclosedTime(months);
  return {
    ...first,
    never: false,
    neverRepaid: false,
    months,
    years: Math.round(months / 12),
    disclosedYears: Math.round(months / 12),
    disclosed: `${time.count} ${time.unit}`,
    interest: major(interest, digits),
    total: major(paid, digits),
    interestWholeDollars: Math.round(major(interest, digits)),
    totalWholeDollars: Math.round(major(paid, digits)),
  };
}

/** The level payment rounded to the penny, and that times the months, as lenders print. */
const representativeLoan: Kind = (inputs) => {
  const months = numberOf(inputs, "months");
  const yearly = rateOf(numberOf(inputs, "apr"));
  const nominal = /apr\s*\/\s*12/i.test(textOf(inputs, "rateConversion", ""));
  const { numerator, denominator } = nominal
    ? divideRate(yearly, 12)
    : monthlyFromEffective(yearly);
  const rate = { numerator: BigInt(numerator), denominator: BigInt(denominator) };
  const principal = moneyOf(inputs, "principal");
  const payment = levelRepayment(principal, rate, months, "half-up");
  const total = minor(payment * months);
  return {
    payment: major(payment),
    total: major(total),
    interest: major(minor(total - principal)),
  };
};

export const payoffKinds: Readonly<Record<string, Kind>> = {
  "min-payment": minimum,
  "fixed-payment": fixed,
  "uk-loan-representative": representativeLoan,
};
