import fc from "fast-check";
import { describe, expect, it } from "vitest";
import golden from "../../tests/golden/repayment-reg-z-appendix-m.json";
import { type MinimumRule, runCard } from "../card";
import { civilDate } from "../dates";
import { fromMajor, minor } from "../money";
import { divideRate, percent, rate } from "../rates";
import {
  disclosedTime,
  isAccuratePayment,
  isAccurateTime,
  longestTime,
  showsLevelBox,
} from "./disclosed-time";
import { repaymentDisclosure } from "./disclosure";
import { monthlyFromEffective } from "./effective-rate";
import { repaymentEstimate } from "./estimate";
import { levelRepayment } from "./level-repayment";
import type { DebtPortion, EstimateMonth, EstimateTerms } from "./repayment";

const twoPercent: MinimumRule = {
  kind: "percent",
  percent: percent(2),
  base: "before-interest",
  floor: fromMajor(20),
};
const terms: EstimateTerms = {
  minimum: twoPercent,
  rounding: "half-up",
  promotionEnds: "in-last-month",
};
const sample: DebtPortion[] = [
  { balance: fromMajor(500), yearly: percent(17), promotion: { yearly: percent(0), months: 6 } },
  { balance: fromMajor(250), yearly: percent(17) },
  { balance: fromMajor(250), yearly: percent(21) },
];

describe("the sample of Appendix M2", () => {
  const months: EstimateMonth[] = [];
  repaymentEstimate(sample, terms, (month) => months.push(month));
  const [printed] = golden.cases;

  it.each(printed?.trace ?? [])("has the balances and payment of month $month", (row) => {
    const month = months[row.month - 1];
    expect(month?.balances.map((balance) => balance / 100)).toEqual(row.balances);
    expect([month?.payment, month?.interest]).toEqual([
      fromMajor(row.payment),
      fromMajor(row.financeCharge),
    ]);
  });

  it("is disclosed as 8 years, $1,872, $35.45 a month and $596 saved", () => {
    expect(repaymentDisclosure(sample, terms)).toMatchObject({
      estimate: { kind: "repaid", months: 94, total: 187_238 },
      time: { count: 8, unit: "years" },
      levelPayment: 3545,
      levelTotal: 127_620,
      savings: 596,
      showsLevelBox: true,
    });
  });
});

describe(repaymentEstimate, () => {
  it("says never when the minimum does not cover the interest, and still shows the 36-month box", () => {
    const debt = [{ balance: fromMajor(5000), yearly: percent("24.99") }];
    const shown = repaymentDisclosure(debt, {
      minimum: { ...twoPercent, floor: fromMajor(25) },
      rounding: "half-up",
    });
    expect(shown).toMatchObject({
      estimate: { kind: "never" },
      time: null,
      savings: null,
      showsLevelBox: true,
    });
    expect(shown.noAmortisation).toBe(true);
  });

  it("ends where the literal program of M2 would not: with a middle balance of 0 or 10", () => {
    for (const middle of [0, 10]) {
      const portions = [500, middle, 250].map((balance, index) => ({
        ...sample[index],
        balance: fromMajor(balance),
      }));
      expect(repaymentEstimate(portions as DebtPortion[], terms).kind).toBe("repaid");
    }
  });

  it("is the monthly model of one card, to the cent and in what never ends", {
    timeout: 30_000,
  }, () => {
    fc.assert(
      fc.property(
        fc.nat(500_000),
        fc.nat(360),
        fc.nat(8),
        fc.nat(5000),
        (balance, tenths, halves, floor) => {
          const yearly = rate(tenths, 1000);
          const minimum: MinimumRule = {
            ...twoPercent,
            percent: percent(halves / 2),
            floor: minor(floor + 1),
          };
          const estimate = repaymentEstimate([{ balance: minor(balance), yearly }], {
            minimum,
            rounding: "half-up",
          });
          const card = runCard({
            terms: { cycleRate: divideRate(yearly, 12), minimum, rounding: "half-up" },
            balance: minor(balance),
            spending: minor(0),
            start: civilDate(2026, 1, 31),
            plan: { kind: "minimum" },
            horizon: 1,
          }).summary;
          expect(estimate.kind === "repaid" ? estimate.months : null).toBe(card.months);
          if (estimate.kind === "repaid") expect(estimate.total).toBe(card.paid);
        },
      ),
    );
  });
});

describe("the words of the disclosure", () => {
  it("prints 23 months as months, 30 to 41 as 3 years, 42 as 4", () => {
    expect(
      [23, 24, 29, 30, 41, 42].map((months) => Object.values(disclosedTime(months)).join(" ")),
    ).toEqual(["23 months", "2 years", "2 years", "3 years", "3 years", "4 years"]);
    expect(() => disclosedTime(1.5)).toThrow("whole number");
  });

  it("has no 36-month box up to 3 years, or when the minimum is already more", () => {
    expect([23, 41, 42, null].map((months) => showsLevelBox(months))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(showsLevelBox(60, { level: minor(99), minimum: minor(100) })).toBe(false);
  });

  it("tolerates two months, the same years, and a tenth of the payment", () => {
    expect([
      isAccurateTime(28, 30),
      isAccurateTime(32, 38),
      isAccurateTime(20, 23),
      isAccurateTime(41, 44),
    ]).toEqual([true, true, false, false]);
    expect([
      isAccuratePayment(minor(1000), minor(1100)),
      isAccuratePayment(minor(1000), minor(899)),
    ]).toEqual([true, false]);
  });

  it("discloses the longest of several formulas, and never above all", () => {
    expect([longestTime([60, 36]), longestTime([60, null])]).toEqual([60, null]);
  });
});

describe(levelRepayment, () => {
  it("is 66.87 on £2,000 over 36 months at an effective 13.2%, and repays within half a penny a month", () => {
    const { numerator, denominator } = monthlyFromEffective(percent("13.2"));
    const monthly = { numerator: BigInt(numerator), denominator: BigInt(denominator) };
    expect(levelRepayment(fromMajor(2000), monthly, 36, "half-up")).toBe(6687);
    expect(() => levelRepayment(fromMajor(1), monthly, 0, "half-up")).toThrow("1200 months");
  });

  it("gives twelve times compounded the yearly rate back", () => {
    fc.assert(
      fc.property(fc.nat(5000), (thousandths) => {
        const yearly = thousandths / 1000;
        const { numerator, denominator } = monthlyFromEffective(rate(thousandths, 1000));
        expect((1 + numerator / denominator) ** 12 - 1).toBeCloseTo(yearly, 11);
      }),
    );
  });
});
