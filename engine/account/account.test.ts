import { describe, expect, it } from "vitest";
import { formatDate, fromDayNumber, parseDate } from "../dates";
import { fromMajor, minor, toMajor } from "../money";
import { percent, rate } from "../rates";
import { type DatedAccount, runAccount } from "./account";
import { monthlyCycles } from "./cycles";
import type { DatedTerms, InterestBasis } from "./terms";

const day = parseDate;
const yuan = fromMajor;

const chinese: DatedTerms = {
  balances: [
    { id: "purchase", rate: rate(5, 10_000), grace: true },
    { id: "cash", rate: rate(5, 10_000), grace: false },
    { id: "fee", rate: rate(0, 1), grace: false },
  ],
  dayCount: "daily",
  basis: "whole-bill",
  compounding: { kind: "statement" },
  statementDayCounts: true,
  allocation: { order: "billed-first", within: "oldest-first" },
  minimum: { formulas: [{ parts: [{ of: "balance", share: percent(10) }] }], floor: minor(0) },
  fees: {
    balance: "fee",
    late: { share: percent(5), floor: yuan(10) },
    cash: { share: percent(1), floor: yuan(10) },
  },
  rounding: "half-up",
};

const american: DatedTerms = {
  ...chinese,
  balances: [{ id: "purchase", rate: percent(18), grace: true }],
  dayCount: 365,
  basis: "average-daily",
  allocation: { order: "minimum-low-rest-high", within: "oldest-first" },
  fees: { balance: "purchase" },
};

/** Statement on the 5th, due on the 23rd; 1,000 posted on 30 March. */
function bought(terms: DatedTerms, paid: number, more: Partial<DatedAccount> = {}): DatedAccount {
  return {
    terms,
    cycles: monthlyCycles(day("2021-03-05"), { kind: "day-of-month", day: 23 }, 3),
    events: [
      { kind: "purchase", date: day("2021-03-30"), amount: yuan(1000) },
      { kind: "payment", date: day("2021-04-23"), amount: yuan(paid) },
    ],
    ...more,
  };
}

const secondInterest = (account: DatedAccount) =>
  toMajor(runAccount(account).statements[1]?.interest ?? minor(0));

describe("a bill of 1,000 of which 100 is paid on the due date", () => {
  it.each<[InterestBasis, string]>([
    ["whole-bill", "17.85"],
    ["unpaid-from-posting", "16.65"],
    ["unpaid-after-due", "5.40"],
  ])("bears by %s interest of %s", (basis, interest) => {
    expect(secondInterest(bought({ ...chinese, basis }, 100))).toBe(interest);
  });

  it("bears interest on 900 less for the one day when the statement day does not count", () => {
    const open = { ...chinese, statementDayCounts: false };
    expect(secondInterest(bought(open, 100))).toBe("17.40");
  });

  it("writes every row with its rule, and the rows add up", () => {
    const { rows } = runAccount(bought(chinese, 100));
    const entries = rows.map((row) => [
      formatDate(row.date),
      row.rule,
      toMajor(row.amount),
      toMajor(row.owed),
    ]);
    expect(entries.slice(0, 5)).toEqual([
      ["2021-03-30", "charge.purchase", "1000.00", "1000.00"],
      ["2021-04-23", "payment.billed-first", "-100.00", "900.00"],
      ["2021-04-23", "grace.lost", "0.00", "900.00"],
      ["2021-05-05", "interest.whole-bill", "17.85", "917.85"],
      ["2021-05-23", "fee.late", "10.00", "927.85"],
    ]);
  });

  it("says on which days which amount bore the interest", () => {
    const [charge] = runAccount(bought(chinese, 100)).statements[1]?.interestCharges ?? [];
    const spans = charge?.spans.map(({ from, to, amount }) => [
      formatDate(fromDayNumber(from)),
      to - from + 1,
      amount,
    ]);
    expect(spans).toEqual([
      ["2021-03-30", 24, 100_000],
      ["2021-04-23", 13, 90_000],
    ]);
  });
});

describe("the interest-free period", () => {
  it("costs nothing when the bill is paid in full on the due date", () => {
    expect(secondInterest(bought(chinese, 1000))).toBe("0.00");
  });

  it("is lost on the whole bill for one yuan, and kept by a tolerance of ten", () => {
    expect(secondInterest(bought(chinese, 999))).toBe("12.01");
    const tolerant = bought({ ...chinese, tolerance: yuan(10) }, 999);
    expect(secondInterest(tolerant)).toBe("0.00");
    expect(runAccount(tolerant).rows.map(({ rule }) => rule)).toContain("grace.tolerated");
  });

  it("is kept by a payment within the days of leniency", () => {
    const late = bought(chinese, 0);
    const events = [
      ...late.events,
      { kind: "payment", date: day("2021-04-26"), amount: yuan(1000) } as const,
    ];
    expect(secondInterest({ ...late, events })).not.toBe("0.00");
    expect(secondInterest({ ...late, events, terms: { ...chinese, leniencyDays: 3 } })).toBe(
      "0.00",
    );
  });

  it("leaves trailing interest of 15.78 after 1,000 carried is paid on 25 April (comment 54(a)(1)-2.ii.A)", () => {
    const run = runAccount({
      terms: american,
      cycles: monthlyCycles(day("2021-03-31"), { kind: "days-after", days: 25 }, 2),
      opening: { balances: { purchase: yuan(1000) }, grace: false },
      events: [
        { kind: "purchase", date: day("2021-04-15"), amount: yuan(500) },
        { kind: "payment", date: day("2021-04-25"), amount: yuan(1000) },
        { kind: "payment", date: day("2021-05-25"), amount: fromMajor("515.78") },
      ],
    });
    expect(run.statements.map(({ interest }) => interest)).toEqual([1578, 0]);
    expect(run.rows.find(({ kind }) => kind === "interest")?.rule).toBe("interest.trailing");
    expect(run.rows.map(({ rule }) => rule)).toContain("grace.regained");
  });

  it("returns only after as many full payments in a row as the terms ask", () => {
    const terms = { ...american, regainAfter: 2 };
    const rules = runAccount({
      terms,
      cycles: monthlyCycles(day("2021-03-31"), { kind: "days-after", days: 25 }, 4),
      opening: { balances: { purchase: yuan(1000) }, grace: false },
      events: [],
      habit: { kind: "full" },
    }).rows.filter(({ rule }) => rule === "grace.regained");
    expect(rules.map(({ date }) => formatDate(date))).toEqual(["2021-05-31"]);
  });

  it("charges what was left unpaid from the first day of the cycle, and never the part paid on time", () => {
    const run = runAccount(bought(american, 400));
    // 600 over the 30 days from 6 April to 5 May at 18% ÷ 365
    expect(run.statements[1]?.interest).toBe(888);
  });
});

describe("several balances", () => {
  const terms: DatedTerms = {
    ...chinese,
    balances: [
      {
        id: "transfer",
        rate: percent(20),
        promotion: { rate: percent(0), until: day("2021-04-15") },
        grace: false,
      },
      { id: "purchase", rate: percent(15), grace: true },
      { id: "fee", rate: percent(0), grace: false },
    ],
    dayCount: 360,
    basis: "daily",
    allocation: { order: "minimum-low-rest-high", within: "oldest-first" },
    fees: { balance: "fee" },
  };
  const account: DatedAccount = {
    terms,
    cycles: monthlyCycles(day("2021-03-31"), { kind: "days-after", days: 25 }, 1),
    opening: { balances: { transfer: yuan(3600), purchase: yuan(3600) }, grace: false },
    events: [],
  };

  it("charges a promotion's rate to its last day and the regular one from the next", () => {
    const charges = runAccount(account).statements[0]?.interestCharges ?? [];
    expect(charges.map(({ balance, interest }) => [balance, interest])).toEqual([
      ["transfer", 3000],
      ["purchase", 4500],
    ]);
  });

  it("sends the minimum to the lowest rate and the rest to the highest", () => {
    const events = [{ kind: "payment", date: day("2021-04-10"), amount: yuan(1000) } as const];
    const { rows } = runAccount({ ...account, events });
    const paid = rows.filter(({ kind }) => kind === "payment");
    expect(paid.map(({ balance, amount, rule }) => [balance, amount, rule])).toEqual([
      ["transfer", -72_000, "payment.minimum-to-lowest-rate"],
      ["purchase", -28_000, "payment.excess-to-highest-rate"],
    ]);
  });
});

describe("fees and credits", () => {
  it("takes a cash fee with its floor, and the fee bears no interest where its balance has no rate", () => {
    const events = [{ kind: "cash-advance", date: day("2021-03-10"), amount: yuan(500) } as const];
    const { statements } = runAccount(bought(chinese, 0, { events }));
    expect(statements[0]).toMatchObject({ fees: 1000, interest: 675, charges: 50_000 });
  });

  it("takes an annual fee on its day, and an over-limit fee of no more than the excess", () => {
    const fees = {
      ...chinese.fees,
      annual: { amount: yuan(80), month: 3, day: 20 },
      overLimit: { share: percent(0), floor: yuan(25), atMostBase: true },
    };
    const { statements } = runAccount(bought({ ...chinese, fees, limit: yuan(1070) }, 0));
    expect(statements[0]).toMatchObject({ fees: 9000, balance: 109_000 });
  });

  it("holds what is paid ahead, and the next charge uses it up", () => {
    const events = [
      { kind: "payment", date: day("2021-03-10"), amount: yuan(300) },
      { kind: "purchase", date: day("2021-03-30"), amount: yuan(1000) },
      { kind: "refund", date: day("2021-04-02"), amount: yuan(100) },
    ] as const;
    const run = runAccount(bought(chinese, 0, { events }));
    expect(run.statements[0]).toMatchObject({ balance: 60_000, payments: 30_000, refunds: 10_000 });
    expect(run.rows[0]).toMatchObject({ rule: "payment.in-advance", owed: -30_000 });
  });

  it("asks for a late fee when the habit misses a due date, and none when it does not", () => {
    const paying = (missed: number[]) =>
      runAccount(bought(chinese, 0, { habit: { kind: "minimum", missed } })).statements.map(
        ({ fees }) => fees,
      );
    expect(paying([])).toEqual([0, 0, 0]);
    expect(paying([1])).toEqual([0, 1000, 0]);
  });
});

describe(runAccount, () => {
  it.each<[string, (account: DatedAccount) => DatedAccount]>([
    ["one more", (account) => ({ ...account, cycles: account.cycles.slice(0, 1) })],
    [
      "no balance named",
      (account) => ({ ...account, opening: { balances: { gold: minor(1) }, grace: true } }),
    ],
    [
      "outside the account's statements",
      (account) => ({ ...account, cycles: account.cycles.slice(1) }),
    ],
    [
      "must be due by the next one",
      (account) => ({ ...account, terms: { ...chinese, leniencyDays: 20 } }),
    ],
    [
      "cannot compound daily",
      ({ terms, ...rest }) => ({
        ...rest,
        terms: { ...terms, basis: "previous", compounding: { kind: "daily", digits: 2 } },
      }),
    ],
    [
      "two balances named",
      ({ terms, ...rest }) => ({
        ...rest,
        terms: { ...terms, balances: [...terms.balances, ...terms.balances] },
      }),
    ],
    [
      "A purchase must be",
      (account) => ({
        ...account,
        events: [{ kind: "purchase", date: day("2021-03-30"), amount: minor(-1) }],
      }),
    ],
  ])("refuses in a sentence: %s", (words, change) => {
    expect(() => runAccount(change(bought(chinese, 100)))).toThrow(words);
  });
});
