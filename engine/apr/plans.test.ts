import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDate } from "../dates";
import { fromMajor, minor } from "../money";
import {
  aprc,
  type PlanFlow,
  regulationZRate,
  regulationZRateOfDates,
  singlePaymentRate,
  toOneDecimal,
  toTwoDecimals,
  type UnitPeriodFlow,
  type YearFlow,
} from ".";

const advance = (amount: number): PlanFlow => ({ kind: "advance", amount: fromMajor(amount) });
const payment = (amount: number): PlanFlow => ({ kind: "payment", amount: fromMajor(amount) });

describe(regulationZRate, () => {
  it("is 12.83% for $1,000 repaid in 36 months of $33.61, as Appendix J walks through", () => {
    const flows = [
      { ...advance(1000), whole: 0 },
      ...Array.from({ length: 36 }, (_, k) => ({ ...payment(33.61), whole: k + 1 })),
    ];
    expect(toTwoDecimals(regulationZRate(flows, 12).apr)).toBe(12.83);
  });

  it("takes several advances on odd days", () => {
    const flows: UnitPeriodFlow[] = [
      { ...advance(1000), whole: 0 },
      { ...advance(1000), whole: 2, fraction: { numerator: 10, denominator: 30 } },
      { ...payment(2300), whole: 12, fraction: { numerator: 7, denominator: 30 } },
    ];
    const i = regulationZRate(flows, 12).unitPeriodRate;
    const worth = (amount: number, t: number, f: number) => amount / ((1 + f * i) * (1 + i) ** t);
    const value = worth(1000, 0, 0) + worth(1000, 2, 1 / 3) - worth(2300, 12, 7 / 30);
    expect(value).toBeCloseTo(0, 9);
  });

  it("refuses fractions of one or more, times that are not whole, and amounts below zero", () => {
    const rate = (flow: UnitPeriodFlow) => regulationZRate([{ ...advance(1), whole: 0 }, flow], 12);
    const whole = { numerator: 30, denominator: 30 };
    expect(() => rate({ ...payment(2), whole: 1, fraction: whole })).toThrow("below 1");
    expect(() => rate({ ...payment(2), whole: 1.5 })).toThrow("whole numbers");
    expect(() => rate({ ...payment(-2), whole: 1 })).toThrow("zero or more");
  });
});

describe(regulationZRateOfDates, () => {
  it("finds unit-period and times by itself: semimonthly payments after 6 odd days are 10.34%", () => {
    const due = Array.from({ length: 24 }, (_, k) => {
      const month = 3 + Math.floor(k / 2);
      const [year, of] = month > 12 ? [1979, month - 12] : [1978, month];
      return `${year}-${String(of).padStart(2, "0")}-${k % 2 ? "16" : "01"}`;
    });
    const { apr, unitPeriod } = regulationZRateOfDates([
      { ...advance(5000), date: parseDate("1978-02-23") },
      ...due.map((date) => ({ ...payment(219.17), date: parseDate(date) })),
    ]);
    expect(unitPeriod).toEqual({ kind: "semimonth" });
    expect(toTwoDecimals(apr)).toBe(10.34);
  });

  it("counts a series on the last days of months as months", () => {
    const due = ["2025-02-28", "2025-03-31", "2025-04-30"];
    const { unitPeriodRate } = regulationZRateOfDates([
      { ...advance(300), date: parseDate("2025-01-31") },
      ...due.map((date) => ({ ...payment(102), date: parseDate(date) })),
    ]);
    const regular = [advance(300), payment(102), payment(102), payment(102)];
    const flows = regular.map((flow, whole) => ({ ...flow, whole }));
    expect(unitPeriodRate).toBeCloseTo(regulationZRate(flows, 12).unitPeriodRate, 12);
  });
});

describe("the same $100, $15 and 14 days", () => {
  it("is 391.07% a year in the US and 3,724% in the EU", () => {
    const time = { days: 14, yearDays: 365 };
    const flows = [
      { ...advance(100), time: {} },
      { ...payment(115), time },
    ];
    expect(toTwoDecimals(singlePaymentRate(minor(10_000), minor(1500), { days: 14 }))).toBe(391.07);
    expect(toOneDecimal(aprc(flows))).toBe(3723.7);
  });
});

describe(aprc, () => {
  it("starts at the first drawdown even when a guarantee was paid a year before", () => {
    const flows: YearFlow[] = [
      { ...payment(150), time: { months: -12 } },
      { ...advance(30_000), time: {} },
      { ...payment(450), time: {} },
      ...Array.from({ length: 120 }, (_, k) => ({ ...payment(356.11), time: { months: k + 1 } })),
    ];
    expect(aprc(flows) * 100).toBeCloseTo(8.269278, 6);
  });
});

const plans = fc.record({
  lent: fc.integer({ min: 10_000, max: 10_000_000 }),
  fee: fc.integer({ min: 0, max: 900 }),
  parts: fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 60 }),
  odd: fc.nat(29),
});

type Loan = { lent: number; fee: number; parts: number[]; odd: number };

/** Payments in proportion to the parts, together principal plus a fee in thousandths of it. */
function flowsOf({ lent, fee, parts, odd }: Loan, times = 1): UnitPeriodFlow[] {
  const all = parts.reduce((sum, part) => sum + part, 0);
  const owed = lent + Math.ceil((lent * fee) / 1000);
  let left = owed;
  const payments = parts.map((part, k) => {
    const amount = k === parts.length - 1 ? left : Math.floor((owed * part) / all);
    left -= amount;
    return amount;
  });
  const fraction = { numerator: odd, denominator: 30 };
  return [
    { kind: "advance", amount: minor(lent * times), whole: 0 },
    ...payments.map((amount, k) => ({
      kind: "payment" as const,
      amount: minor(amount * times),
      whole: k + 1,
      fraction,
    })),
  ];
}

describe("laws of a yearly rate", () => {
  it("reproduces the plan: at the rate both sides are worth the same", () => {
    fc.assert(
      fc.property(plans, (loan) => {
        const flows = flowsOf(loan);
        const { unitPeriodRate: i } = regulationZRate(flows, 12);
        const value = flows.reduce((sum, { kind, amount, whole }) => {
          const f = whole === 0 ? 0 : loan.odd / 30;
          const worth = amount / ((1 + f * i) * (1 + i) ** whole);
          return sum + (kind === "advance" ? worth : -worth);
        }, 0);
        expect(Math.abs(value)).toBeLessThan(1e-9 * loan.lent);
      }),
    );
  });

  it("rises with the fee", () => {
    fc.assert(
      fc.property(plans, (loan) => {
        const dearer = { ...loan, fee: loan.fee + 1 };
        expect(regulationZRate(flowsOf(dearer), 12).apr).toBeGreaterThan(
          regulationZRate(flowsOf(loan), 12).apr,
        );
      }),
    );
  });

  it("does not change when every amount is multiplied", () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 2, max: 1000 }), (loan, times) => {
        const once = regulationZRate(flowsOf(loan), 12).apr;
        expect(regulationZRate(flowsOf(loan, times), 12).apr).toBeCloseTo(once, 10);
      }),
    );
  });

  it("is, for whole months, the effective EU rate of the same plan", () => {
    fc.assert(
      fc.property(plans, (loan) => {
        const flows = flowsOf({ ...loan, odd: 0 });
        const { unitPeriodRate } = regulationZRate(flows, 12);
        const yearly = aprc(flows.map((flow) => ({ ...flow, time: { months: flow.whole } })));
        expect(yearly / ((1 + unitPeriodRate) ** 12 - 1 || 1)).toBeCloseTo(yearly === 0 ? 0 : 1, 6);
      }),
    );
  });
});
