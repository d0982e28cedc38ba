import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDate, parseDate, toDayNumber } from "../dates";
import { fromMajor, minor } from "../money";
import { percent, type Rate, rate } from "../rates";
import { compoundedSpanInterest, spanInterest } from "./accrual";
import { allocatePayment, allotted } from "./allocation";
import { dayCycles, monthlyCycles } from "./cycles";
import { feeOn, lateFee } from "./fees";
import { type MinimumFigures, type MinimumTerms, minimumPayment } from "./minimum";
import { ratePeriods } from "./rate-periods";
import { restingDebt } from "./resting";

const yuan = fromMajor;

describe(minimumPayment, () => {
  const figures: MinimumFigures = {
    balance: yuan(1030.9),
    interest: yuan(18.9),
    fees: yuan(12),
    pastDue: minor(0),
    overLimit: minor(0),
    balances: { cash: yuan(100) },
  };
  const least = (terms: Partial<MinimumTerms>, changed: Partial<MinimumFigures> = {}) =>
    minimumPayment(
      { formulas: [], floor: minor(0), ...terms },
      { ...figures, ...changed },
      "half-up",
    );
  const all = percent(100);

  it("is interest, fees and 1% by the British rule", () => {
    const parts = [
      { of: "balance", share: percent(1) },
      { of: "interest", share: all },
      { of: "fees", share: all },
    ] as const;
    expect(least({ formulas: [{ parts }] })).toEqual({
      amount: 4121,
      because: "minimum.formula",
      formula: 0,
    });
  });

  it("is 10% of ordinary spending and the whole of the rest by the Chinese rule", () => {
    const whole = (["interest", "fees", "balance:cash"] as const).map((of) => ({ of, share: all }));
    const parts = [{ of: "rest", share: percent(10) } as const, ...whole];
    expect(least({ formulas: [{ parts }] }).amount).toBe(1890 + 1200 + 10_000 + 9000);
  });

  it("is the larger of two formulas and says which", () => {
    const [two, three] = [2, 3].map((share) => ({
      parts: [{ of: "balance" as const, share: percent(share) }],
    }));
    expect(least({ formulas: [three ?? { parts: [] }, two ?? { parts: [] }] })).toMatchObject({
      amount: 3093,
      formula: 0,
    });
  });

  it("is the floor, the whole of a small balance, a rounded-up amount, or nothing", () => {
    expect(least({ floor: yuan(25) })).toMatchObject({ amount: 2500, because: "minimum.floor" });
    expect(least({ wholeUpTo: yuan(2000) })).toMatchObject({ because: "minimum.small-balance" });
    expect(least({ floor: yuan(2000) })).toMatchObject({
      amount: 103_090,
      because: "minimum.whole-balance",
    });
    expect(least({ floor: minor(2501), step: minor(100) }).amount).toBe(2600);
    expect(least({}, { balance: minor(-5) })).toMatchObject({
      amount: 0,
      because: "minimum.nothing-owed",
    });
  });
});

describe(allocatePayment, () => {
  const portions = [
    { id: "old", amount: yuan(300), rate: percent(15), kind: "charge", billed: true } as const,
    {
      id: "interest",
      amount: yuan(20),
      rate: percent(15),
      kind: "interest",
      billed: true,
    } as const,
    { id: "cash", amount: yuan(500), rate: percent(20), kind: "no-grace", billed: true } as const,
    { id: "new", amount: yuan(100), rate: percent(15), kind: "charge", billed: false } as const,
  ];
  const shares = (
    order: Parameters<typeof allocatePayment>[0]["order"],
    amount: number,
    minimum = 0,
    longOverdue = false,
  ) =>
    allocatePayment({ order, within: "oldest-first" }, portions, yuan(amount), {
      minimumDue: yuan(minimum),
      longOverdue,
    }).map(({ portion, amount: part }) => [portion.id, part / 100]);

  it("pays the highest rate first with the excess over the minimum", () => {
    expect(shares("minimum-low-rest-high", 540, 30)).toEqual([
      ["old", 30],
      ["cash", 500],
      ["old", 10],
    ]);
  });

  it("pays what is billed before what is not, interest before principal, until 90 days overdue", () => {
    expect(shares("billed-first", 850)).toEqual([
      ["interest", 20],
      ["cash", 500],
      ["old", 300],
      ["new", 30],
    ]);
    expect(shares("billed-first", 810, 0, true)).toEqual([
      ["cash", 500],
      ["old", 300],
      ["interest", 10],
    ]);
  });

  it("hands out exactly the payment or all that is owed, whatever the order", () => {
    const orders = fc.constantFrom(
      "minimum-low-rest-high",
      "low-rate-first",
      "high-rate-first",
      "oldest-first",
      "billed-first",
    );
    fc.assert(
      fc.property(orders, fc.nat(120_000), fc.nat(120_000), (order, amount, minimum) => {
        const context = { minimumDue: minor(minimum), longOverdue: false };
        const rule = { order, within: "newest-first" } as const;
        expect(allotted(allocatePayment(rule, portions, minor(amount), context))).toBe(
          Math.min(amount, 92_000),
        );
      }),
    );
  });
});

describe("fees", () => {
  it("follow share, floor and cap, and never exceed their base where the law says so", () => {
    const rule = { share: percent(5), floor: yuan(10), cap: yuan(40) };
    expect([0, 100, 500, 5000].map((base) => feeOn(rule, yuan(base), "half-up"))).toEqual([
      0, 1000, 2500, 4000,
    ]);
    expect(lateFee({ ...rule, atMostBase: true }, yuan(8), yuan(5), "half-up")).toBe(800);
    expect(lateFee(rule, yuan(500), yuan(500), "half-up")).toBe(0);
  });
});

describe("interest on spans of days", () => {
  const twice = (rates: [Rate, Rate]) =>
    rates.map((each, index) => ({
      from: 1 + 15 * index,
      to: 15 + 15 * index,
      rate: each,
      divisor: 365,
    }));

  it("is rounded once over a change of rate, and once over several spans", () => {
    const spans = [{ from: 1, to: 30, amount: yuan(1000) }];
    expect(spanInterest(spans, twice([percent(24), percent(12)]), "half-up")).toBe(1479);
  });

  it("is 19.92 on 1,000 at 24% over 30 days compounded daily, and 19.73 without", () => {
    const spans = [{ from: 1, to: 30, amount: yuan(1000) }];
    const periods = [{ from: 1, to: 30, rate: percent(24), divisor: 365 }];
    expect(spanInterest(spans, periods, "half-up")).toBe(1973);
    expect(compoundedSpanInterest(spans, periods, 6, "half-up")).toBe(1992);
  });

  it("counts the days of each year and each rate by themselves", () => {
    const until = parseDate("2028-01-10");
    const balance = {
      id: "purchase",
      rate: percent(20),
      promotion: { rate: percent(5), until },
      grace: false,
    };
    const [from, to] = [toDayNumber(parseDate("2027-12-30")), toDayNumber(parseDate("2028-01-31"))];
    const periods = ratePeriods(balance, "actual", 31, from, to);
    expect(
      periods.map(({ from: first, to: last, divisor }) => [last - first + 1, divisor]),
    ).toEqual([
      [2, 365],
      [10, 366],
      [21, 366],
    ]);
  });
});

describe("statement days", () => {
  it("fall on the month's last day when the month is shorter, due on a day of the month or days after", () => {
    const cycles = monthlyCycles(parseDate("2026-01-31"), { kind: "day-of-month", day: 20 }, 1);
    expect(cycles.map(({ statement, due }) => [formatDate(statement), formatDate(due)])).toEqual([
      ["2026-01-31", "2026-02-20"],
      ["2026-02-28", "2026-03-20"],
    ]);
    const [, second] = dayCycles(parseDate("2026-01-01"), 28, { kind: "days-after", days: 21 }, 1);
    expect(second && [formatDate(second.statement), formatDate(second.due)]).toEqual([
      "2026-01-29",
      "2026-02-19",
    ]);
    expect(() => dayCycles(parseDate("2026-01-01"), 0, { kind: "days-after", days: 1 }, 1)).toThrow(
      "one or more",
    );
    expect(() =>
      monthlyCycles(parseDate("2026-01-01"), { kind: "days-after", days: 1 }, -1),
    ).toThrow("0 to 1200");
  });
});

describe(restingDebt, () => {
  it("is ten months of spending on a 10% minimum with interest paid in full, and grows when interest outruns it", () => {
    const level = restingDebt(yuan(1000), percent(10), percent(100), rate(15, 1000), "half-up");
    expect(level).toEqual({
      beforePayment: yuan(10_000),
      afterPayment: yuan(9000),
      interest: yuan(135),
    });
    expect(restingDebt(yuan(1000), percent(1), percent(0), percent(1), "half-up")).toBeNull();
  });
});
