import { minor } from "../../../engine";
import {
  dailyCompoundInterest,
  roundedDailyCost,
  simpleInterest,
  singlePaymentRate,
  toPercentDigits,
} from "../../../engine/apr";
import { at } from "../compare";
import type { Inputs, Kind } from "../kind";
import { has, major, moneyOf, numberOf, rateOf } from "../read";
import { unitPeriodsPerYear } from "./closed-end";

/** The CFPB's own way (a daily cost rounded to the cent) for the first three; the exact rate for regZAprPercent. */
const paydayRate: Kind = (inputs) => {
  const [principal, fee] = [moneyOf(inputs, "principal"), moneyOf(inputs, "fee")];
  const days = numberOf(inputs, "days");
  const { daily, yearly, rate } = roundedDailyCost(principal, fee, days);
  const exact =
    has(inputs, "unitPeriodsPerYear") || has(inputs, "unitPeriod")
      ? (fee / principal) * unitPeriodsPerYear(inputs)
      : singlePaymentRate(principal, fee, { days });
  return {
    dailyCost: major(daily),
    yearlyCostFromRoundedDaily: major(yearly),
    aprWholePercent: toPercentDigits(rate, 0),
    regZAprPercent: exact * 100,
    aprPercent: exact * 100,
    totalRepayable: major(minor(principal + fee)),
  };
};

const lengths: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, year: 365 };
const counts = "one two three four five six seven eight nine ten".split(" ");

/**
 * Keys of the answer name their days: oneYear, twoWeeks, tenDays; other keys take the days of the list in turn.
 * A key that ends in Approx is cut to the cent, as the CFPB prints 57 cents for 57.5.
 */
const simple: Kind = (inputs, expected) => {
  const balance = moneyOf(inputs, has(inputs, "principal") ? "principal" : "balance");
  const yearly = rateOf(numberOf(inputs, "apr"));
  const days = [at(inputs, "days") ?? 365].flat().map(Number);
  const yearDays = numberOf(inputs, "yearDays", 365);
  const interest = (count: number, key: string) =>
    major(
      simpleInterest(balance, yearly, count, /approx/i.test(key) ? "down" : "half-up", yearDays),
    );
  const wanted = Object.entries(expected).map(([key, value], index) => {
    if (Array.isArray(value)) return [key, days.map((count) => interest(count, key))];
    const count = daysNamed(key) ?? days[index];
    return [key, count === undefined ? undefined : interest(count, key)];
  });
  return Object.fromEntries(wanted);
};

function daysNamed(key: string): number | undefined {
  const [, count = "", length = ""] = /^([a-z]+)(Day|Week|Fortnight|Year)s?/.exec(key) ?? [];
  const many = counts.indexOf(count) + 1;
  const each = lengths[length.toLowerCase()];
  return many > 0 && each !== undefined ? many * each : undefined;
}

const compounded: Kind = (inputs: Inputs) => {
  const balance = moneyOf(inputs, has(inputs, "balance") ? "balance" : "principal");
  const yearly = rateOf(numberOf(inputs, "apr"));
  const days = numberOf(inputs, "days");
  const yearDays = numberOf(inputs, "yearDays", 365);
  const flat = simpleInterest(balance, yearly, days, "half-up", yearDays);
  const daily = dailyCompoundInterest(balance, yearly, days, "half-up", yearDays);
  return { simple: major(flat), compounded: major(daily), difference: major(minor(daily - flat)) };
};

export const interestKinds: Readonly<Record<string, Kind>> = {
  "payday-apr": paydayRate,
  "simple-interest": simple,
  "daily-compounding": compounded,
};
