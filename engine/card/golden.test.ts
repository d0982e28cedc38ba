import { describe, expect, it } from "vitest";
import golden from "../../tests/golden/card/minimum-payment.json";
import { civilDate } from "../dates";
import { fromMajor, minor, toMajor } from "../money";
import { percent } from "../rates";
import { type Plan, runCard } from ".";
import { type CardTerms, cycleRate } from "./terms";

type Case = {
  id: string;
  balance: number;
  yearlyPercent?: number;
  monthlyPercent?: number;
  payment?: number;
  minimum?: { percent: number; plusInterest: boolean; floor: number };
  expected: {
    months?: number;
    disclosedYears?: number;
    total?: number;
    interest?: number;
    totalWhole?: number;
    interestWhole?: number;
    firstPayment?: number;
    clearIn36?: number;
    never?: boolean;
  };
  tolerance: { money: number };
};

const cases: Case[] = golden.cases;

function run(printed: Case, plan: Plan) {
  const minimum = printed.minimum ?? { percent: 0, plusInterest: false, floor: 0 };
  const terms: CardTerms = {
    cycleRate:
      printed.monthlyPercent === undefined
        ? cycleRate(percent(printed.yearlyPercent ?? 0), "twelfth")
        : percent(printed.monthlyPercent),
    minimum: {
      kind: minimum.plusInterest ? "percent-plus-interest" : "percent",
      percent: percent(minimum.percent),
      base: "before-interest",
      floor: fromMajor(minimum.floor),
    },
    rounding: "half-up",
  };
  const balance = fromMajor(printed.balance);
  return runCard({ terms, balance, spending: minor(0), start: civilDate(2026, 1, 31), plan })
    .summary;
}

function planOf(printed: Case): Plan {
  return printed.payment === undefined
    ? { kind: "minimum" }
    : { kind: "fixed", amount: fromMajor(printed.payment) };
}

function expectNear(actual: number, wanted: number | undefined, within: number) {
  if (wanted !== undefined) expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(within + 1e-9);
}

describe("a published payoff case", () => {
  it.each(cases)("$id ends as printed: $expected", (printed) => {
    const { expected, tolerance } = printed;
    const { outcome, months, paid, interest, firstPayment } = run(printed, planOf(printed));
    expect(outcome.kind).toBe(expected.never ? "never" : "cleared");
    if (expected.months !== undefined) expect(months).toBe(expected.months);
    if (expected.disclosedYears !== undefined) {
      expect(Math.round((months ?? 0) / 12)).toBe(expected.disclosedYears);
    }
    expectNear(Number(toMajor(paid)), expected.total, tolerance.money);
    expectNear(Number(toMajor(interest)), expected.interest, tolerance.money);
    expectNear(Number(toMajor(paid)), expected.totalWhole, 0.5);
    expectNear(Number(toMajor(interest)), expected.interestWhole, 0.5);
    expectNear(Number(toMajor(firstPayment.total)), expected.firstPayment, 0);
  });

  const disclosed = cases.filter(({ expected }) => expected.clearIn36 !== undefined);
  it.each(disclosed)("$id clears in 36 months with $expected.clearIn36 a month", (printed) => {
    const level = run(printed, { kind: "clear-in", months: 36 }).levelPayment ?? minor(0);
    expect(Number(toMajor(level))).toBe(printed.expected.clearIn36);
  });
});
