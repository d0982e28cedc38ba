import {
  type CardTerms,
  civilDate,
  fromMajor,
  minor,
  multiplyRate,
  percent,
} from "../../../engine";
import {
  type DatedRun,
  type DatedTerms,
  dayCycles,
  restingDebt,
  runAccount,
} from "../../../engine/account";
import { at } from "../compare";
import type { Inputs, Kind } from "../kind";
import { has, listOf, major, moneyOf, numberOf, rateOf, textOf } from "../read";
import { monthlyRateOf, payoff } from "./card-payoff";
import { paymentWords } from "./card-words";

// These cases round money at the end only, so the engine counts in millionths here.
const FINE = 6;
const START = civilDate(2026, 1, 1);

const cents = (amount: ReturnType<typeof minor>) => major(fromMajor(major(amount, FINE)));

const minimumRun: Kind = (inputs) => {
  if (has(inputs, "minimum")) return wordedRun(inputs);
  const spending = fromMajor(numberOf(inputs, "new_spending_per_cycle", 0), FINE);
  return {
    ...(spending > 0 ? limits(inputs) : {}),
    ...(has(inputs, "payments") ? countedRun(inputs) : {}),
  };
};

/** Minimums in words, to the end, beside a fixed payment. */
function wordedRun(inputs: Inputs): Record<string, unknown> {
  const said = paymentWords(textOf(inputs, "minimum"));
  const terms: CardTerms = {
    cycleRate: cycleRateOf(inputs),
    minimum: {
      kind: said.interest ? "percent-plus-interest" : "percent",
      percent: percent(said.percent),
      base: said.base,
      floor: fromMajor(said.floor, FINE),
    },
    rounding: "half-up",
  };
  const balance = numberOf(inputs, "balance");
  const minimums = payoff(terms, balance, FINE, { kind: "minimum" });
  const results: Record<string, unknown> = {
    first_minimum: cents(minimums.firstPayment.total),
    months_minimum: minimums.months ?? "never",
    years_minimum: minimums.months === null ? "never" : minimums.months / 12,
    interest_minimum: cents(minimums.interest),
    total_minimum: cents(minimums.paid),
  };
  if (!has(inputs, "fixed_alternative")) return results;
  const amount = moneyOf(inputs, "fixed_alternative", FINE);
  const fixed = payoff(terms, balance, FINE, { kind: "fixed", amount });
  results.months_fixed = fixed.months ?? "never";
  results.interest_fixed = cents(fixed.interest);
  results.total_fixed = cents(fixed.paid);
  return results;
}

function cycleRateOf(inputs: Inputs) {
  if (!has(inputs, "daily_rate")) return monthlyRateOf(inputs);
  return multiplyRate(
    rateOf(numberOf(inputs, "daily_rate")),
    numberOf(inputs, "days_per_cycle", 30),
  );
}

/** A number of minimums, paid the day after each statement, with or without new spending on the statement. */
function countedRun(inputs: Inputs): Record<string, unknown> {
  const payments = numberOf(inputs, "payments");
  const { rows, statements } = minimumsPaid(inputs, payments);
  const paid = rows.filter(({ kind }) => kind === "payment").map(({ amount }) => minor(-amount));
  const left = rows.filter(({ kind }) => kind === "payment").at(-1)?.owed ?? minor(0);
  const interest = statements.slice(0, payments - 1).reduce((sum, each) => sum + each.interest, 0);
  return {
    first_payment: cents(paid[0] ?? minor(0)),
    second_payment: cents(paid[1] ?? minor(0)),
    last_payment: cents(paid.at(-1) ?? minor(0)),
    principal_left: cents(left),
    interest_paid: cents(minor(interest)),
    total_paid: cents(minor(paid.reduce((sum, amount) => sum + amount, 0))),
  };
}

function minimumsPaid(inputs: Inputs, payments: number): DatedRun {
  const days = numberOf(inputs, "days_per_cycle", 30);
  const share = rateOf(numberOf(inputs, "min_ratio"));
  const interestShare = rateOf(numberOf(inputs, "interest_in_minimum", 1));
  const terms: DatedTerms = {
    balances: [{ id: "purchase", rate: rateOf(numberOf(inputs, "daily_rate")), grace: true }],
    dayCount: "daily",
    basis: "average-daily-without-new",
    compounding: { kind: "statement" },
    statementDayCounts: true,
    allocation: { order: "oldest-first", within: "oldest-first" },
    minimum: {
      formulas: [
        {
          parts: [
            { of: "before-interest", share },
            { of: "interest", share: interestShare },
          ],
        },
      ],
      floor: fromMajor(numberOf(inputs, "min_floor", 0), FINE),
    },
    fees: { balance: "purchase" },
    rounding: "half-up",
  };
  const cycles = dayCycles(START, days, { kind: "days-after", days: 1 }, payments);
  const amount = fromMajor(numberOf(inputs, "new_spending_per_cycle", 0), FINE);
  const events = cycles
    .slice(1)
    .map(({ statement: date }) => ({ kind: "purchase", date, amount }) as const);
  const opening = fromMajor(numberOf(inputs, "balance", 0), FINE);
  return runAccount({
    terms,
    cycles,
    opening: { balances: { purchase: opening }, grace: false },
    events,
    habit: { kind: "minimum" },
  });
}

function limits(inputs: Inputs): Record<string, unknown> {
  const level = restingDebt(
    moneyOf(inputs, "new_spending_per_cycle", FINE),
    rateOf(numberOf(inputs, "min_ratio")),
    rateOf(numberOf(inputs, "interest_in_minimum", 1)),
    cycleRateOf(inputs),
    "half-up",
  );
  if (level === null)
    return { balance_before_payment_limit: "never", balance_after_payment_limit: "never" };
  return {
    balance_before_payment_limit: cents(level.beforePayment),
    balance_after_payment_limit: cents(level.afterPayment),
    interest_per_cycle_limit: cents(level.interest),
  };
}

/** Level payments, one result for each of the list. */
const fixedRun: Kind = (inputs) => {
  const terms: CardTerms = {
    cycleRate: cycleRateOf(inputs),
    minimum: { kind: "percent", percent: percent(0), base: "before-interest", floor: minor(0) },
    rounding: "half-up",
  };
  const list = Array.isArray(at(inputs, "payments"))
    ? listOf(inputs, "payments")
    : [at(inputs, "payment")];
  const runs = list.map((payment) =>
    payoff(terms, numberOf(inputs, "balance"), FINE, {
      kind: "fixed",
      amount: fromMajor(Number(payment), FINE),
    }),
  );
  return {
    months: runs.map(({ months }) => months ?? "never"),
    interest: runs.map(({ interest }) => cents(interest)),
    total: runs.map(({ paid }) => cents(paid)),
  };
};

export const runKinds: Readonly<Record<string, Kind>> = {
  minimum_payment_run: minimumRun,
  fixed_payment_run: fixedRun,
};
