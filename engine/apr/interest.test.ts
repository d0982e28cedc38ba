import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromMajor, type Minor, minor, toMajor } from "../money";
import { percent } from "../rates";
import {
  annualisedRate,
  annualPercentageYield,
  averageHeld,
  compositeYield,
  dailyCompoundInterest,
  openEndDenominator,
  openEndRate,
  roundedDailyCost,
  simpleInterest,
  splitRateCharge,
  steppedInterest,
  tieredInterest,
  toTwoDecimals,
  yieldEarnedSpecial,
} from ".";

const daily = { periodsPerYear: 365, yearDays: 365 };
const tiers = [
  { upTo: fromMajor(2500), rate: percent(5.25) },
  { upTo: fromMajor(15_000), rate: percent(5.5) },
  { upTo: null, rate: percent(5.75) },
];

describe("interest by the day", () => {
  it("is 19.73 simple and 19.92 compounded on 1,000 at 24% for 30 days", () => {
    expect(toMajor(simpleInterest(fromMajor(1000), percent(24), 30))).toBe("19.73");
    expect(toMajor(dailyCompoundInterest(fromMajor(1000), percent(24), 30))).toBe("19.92");
  });

  it("agrees with a power of binary numbers, and is never below simple interest", () => {
    const balances = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(balances, fc.nat(4000), fc.nat(730), (balance, hundredths, days) => {
        const yearly = percent(hundredths / 100);
        const interest = dailyCompoundInterest(minor(balance), yearly, days);
        const float = balance * ((1 + hundredths / 10_000 / 365) ** days - 1);
        expect(Math.abs(interest - float)).toBeLessThanOrEqual(0.5 + 1e-4);
        expect(interest).toBeGreaterThanOrEqual(simpleInterest(minor(balance), yearly, days));
      }),
    );
  });

  it("refuses days that are no days", () => {
    expect(() => dailyCompoundInterest(minor(1), percent(1), 40_000)).toThrow("36600 periods");
    expect(() => dailyCompoundInterest(minor(1), percent(1), Number.NaN)).toThrow("periods");
    expect(() => simpleInterest(minor(1), percent(1), 1.5)).toThrow("whole number");
  });
});

describe("annual percentage yield", () => {
  it("is 6.18% for $30.37 on $1,000 in 182 days", () => {
    const share = annualPercentageYield(fromMajor(30.37), fromMajor(1000), 182);
    expect(toTwoDecimals(share)).toBe(6.18);
  });

  it("credits interest in cents once a year: $133.13 and not $133.14 at 6%, then 6.5%", () => {
    const steps = [
      { rate: percent(6), days: 365 },
      { rate: percent(6.5), days: 365 },
    ];
    expect(steppedInterest(fromMajor(1000), steps, daily)).toBe(13_313);
    expect(toTwoDecimals(compositeYield(steps))).toBe(6.25);
  });

  it("pays each tier on its own part: $841.45 on $15,000.01", () => {
    expect(tieredInterest(fromMajor(15_000.01), tiers, 365, daily)).toBe(84_145);
    expect(() => tieredInterest(minor(2), tiers.slice(0, 0), 365, daily)).toThrow("No tier");
  });

  it("is earned on the average balance, a negative balance counting as zero", () => {
    const held = [
      { balance: fromMajor(1500), days: 15 },
      { balance: fromMajor(-500), days: 15 },
    ];
    expect(averageHeld(held)).toBe(75_000);
    const special = yieldEarnedSpecial(fromMajor(4.11), fromMajor(1000), 30, 365);
    expect(toTwoDecimals(special)).toBe(5);
  });

  it("refuses no principal, no days and a loss of everything", () => {
    expect(() => annualPercentageYield(minor(1), minor(0), 30)).toThrow("above zero");
    expect(() => annualPercentageYield(minor(1), minor(1), 0)).toThrow("one day");
    expect(() => annualPercentageYield(minor(-1), minor(1), 30)).toThrow("lost");
  });
});

describe("open-end effective rate", () => {
  it("is 54% for 3% and 1.5% on one transaction of $100, which counts once", () => {
    const denominator = openEndDenominator(fromMajor(100), fromMajor(100));
    expect(openEndRate(fromMajor(4.5), denominator, 12)).toBeCloseTo(0.54, 12);
    expect(openEndDenominator(fromMajor(100), fromMajor(150))).toBe(15_000);
  });

  it("adds up split rates: $10.50 on $800 at 1.5% to $500 and 1% above", () => {
    const split = [
      { upTo: fromMajor(500), rate: percent(1.5) },
      { upTo: null, rate: percent(1) },
    ];
    expect(splitRateCharge(fromMajor(800), split)).toBe(1050);
    expect(() => openEndRate(minor(1), minor(0), 12)).toThrow("above zero");
  });
});

describe(roundedDailyCost, () => {
  it("is $1.07 a day and $390.55 a year for $15 on $100 over 14 days", () => {
    const cost = roundedDailyCost(fromMajor(100), fromMajor(15), 14);
    expect([toMajor(cost.daily), toMajor(cost.yearly)]).toEqual(["1.07", "390.55"]);
  });
});

describe(annualisedRate, () => {
  const twelve = (charge: number) =>
    Array.from({ length: 12 }, () => ({ principal: fromMajor(1000), charge: fromMajor(charge) }));

  it("is 13.29% simple and 13.03% nominal for 0.6% a month on the original amount", () => {
    const { simple, compound } = annualisedRate(fromMajor(12_000), twelve(72), 12);
    expect(toTwoDecimals(simple)).toBe(13.29);
    expect(toTwoDecimals(compound.nominal)).toBe(13.03);
    expect(toTwoDecimals(compound.effective)).toBe(13.84);
  });

  it("is dearer when the same charge is taken up front", () => {
    const spread = annualisedRate(fromMajor(12_000), twelve(88), 12);
    const before: Minor = fromMajor(1056);
    const upFront = annualisedRate(fromMajor(12_000), twelve(0), 12, before);
    expect(upFront.simple).toBeCloseTo(spread.simple, 12);
    expect(upFront.compound.effective).toBeGreaterThan(spread.compound.effective);
  });

  it("refuses repayments that do not add up to the principal", () => {
    expect(() => annualisedRate(fromMajor(11_000), twelve(0), 12)).toThrow("add up");
  });
});
