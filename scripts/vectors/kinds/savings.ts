import { type Minor, subtract } from "../../../engine";
import {
  annualPercentageYield,
  averageHeld,
  compositeYield,
  type DepositCompounding,
  type RateStep,
  steppedInterest,
  tieredInterest,
  toPercentDigits,
  yieldEarnedSpecial,
} from "../../../engine/apr";
import type { Inputs, Kind } from "../kind";
import { has, major, moneyOf, numberOf, rateOf, recordsOf, textOf } from "../read";
import { tiersOf } from "../tiers";

const frequencies: Readonly<Record<string, number>> = {
  daily: 365,
  weekly: 52,
  biweekly: 26,
  monthly: 12,
  quarterly: 4,
  semiannual: 2,
  semiannually: 2,
  annual: 1,
  annually: 1,
  yearly: 1,
};

/** "daily/365", "daily/360" (a year of so many days), "monthly/12", "quarterly", "none". Daily unless said. */
export function compoundingNamed(words: string): DepositCompounding {
  if (/^(none|simple)$/.test(words)) return null;
  const [, name = "", count] = /^([a-z]+)(?:\/(\d+))?$/.exec(words) ?? [];
  const usual = frequencies[name];
  if (usual === undefined) throw new Error(`The compounding "${words}" is not known.`);
  const periodsPerYear = count === undefined ? usual : Number(count);
  return { periodsPerYear, yearDays: name === "daily" ? periodsPerYear : 365 };
}

const yieldOf: Kind = (inputs, expected) => {
  const principal = moneyOf(inputs, has(inputs, "principal") ? "principal" : "balance");
  const base = has(inputs, "denominator") ? moneyOf(inputs, "denominator") : principal;
  const interest = interestOf(inputs, principal);
  return printed(
    annualPercentageYield(interest, base, daysOf(inputs), numberOf(inputs, "yearDays", 365)),
    expected,
    interest,
  );
};

const composite: Kind = (inputs, expected) => printed(compositeYield(stepsOf(inputs)), expected);

const earned: Kind = (inputs, expected) => {
  const [interest, days] = [moneyOf(inputs, "interest"), daysOf(inputs)];
  const yearDays = numberOf(inputs, "yearDays", 365);
  return printed(
    has(inputs, "compoundingDays")
      ? yieldEarnedSpecial(
          interest,
          averageOf(inputs),
          days,
          numberOf(inputs, "compoundingDays"),
          yearDays,
        )
      : annualPercentageYield(interest, averageOf(inputs), days, yearDays),
    expected,
    interest,
  );
};

function interestOf(inputs: Inputs, principal: Minor): Minor {
  if (has(inputs, "interest")) return moneyOf(inputs, "interest");
  const compounding = compoundingNamed(textOf(inputs, "compounding", "daily"));
  if (has(inputs, "tiers")) {
    return tieredInterest(principal, tiersOf(inputs), daysOf(inputs), compounding);
  }
  return steppedInterest(principal, stepsOf(inputs), compounding);
}

function stepsOf(inputs: Inputs): RateStep[] {
  const steps = has(inputs, "steps") ? recordsOf(inputs, "steps") : [inputs];
  return steps.map((step) => ({
    rate: rateOf(numberOf(step, "rate")),
    days: numberOf(step, "days", 365),
  }));
}

function daysOf(inputs: Inputs): number {
  const given = ["steps", "dailyBalances"].find((key) => has(inputs, key));
  const sum = (key: string) =>
    recordsOf(inputs, key).reduce((days, each) => days + numberOf(each, "days"), 0);
  return numberOf(inputs, "days", given === undefined ? 365 : sum(given));
}

function averageOf(inputs: Inputs): Minor {
  const held = has(inputs, "dailyBalances")
    ? averageHeld(
        recordsOf(inputs, "dailyBalances").map((each) => ({
          balance: moneyOf(each, "balance"),
          days: numberOf(each, "days"),
        })),
      )
    : undefined;
  const given = has(inputs, "averageDailyBalance")
    ? moneyOf(inputs, "averageDailyBalance")
    : (held ?? moneyOf(inputs, "balance"));
  if (held !== undefined && subtract(held, given) !== 0) {
    throw new Error(`The daily balances average ${major(held)}, not ${major(given)}.`);
  }
  return given;
}

function printed(share: number, expected: Inputs, interest?: Minor) {
  const decimals = numberOf(expected, "decimals", 2);
  const apy = { apyPercent: toPercentDigits(share, decimals), decimals };
  return interest === undefined ? apy : { ...apy, interest: major(interest) };
}

export const savingsKinds: Readonly<Record<string, Kind>> = {
  "apy-general": yieldOf,
  "apy-simple": yieldOf,
  "apy-stepped": yieldOf,
  "apy-tiered-marginal": yieldOf,
  "apy-composite": composite,
  "apy-earned": earned,
  "apy-earned-special": earned,
};
