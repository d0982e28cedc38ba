import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type CivilDate, daysBetween, parseDate, toDayNumber } from "../dates";
import { fromMajor, minor } from "../money";
import { percent } from "../rates";
import { type DatedAccount, runAccount } from "./account";
import { monthlyCycles } from "./cycles";
import { lastTwoCyclesFrom } from "./deferred";
import type { AccountEvent } from "./events";
import type { DatedTerms } from "./terms";

const day = parseDate;
const until = day("2026-07-05");

const terms: DatedTerms = {
  balances: [
    { id: "plan", rate: percent(24), grace: false, deferred: { until } },
    { id: "purchase", rate: percent(18), grace: true },
  ],
  dayCount: 365,
  basis: "average-daily",
  compounding: { kind: "statement" },
  statementDayCounts: true,
  allocation: { order: "minimum-low-rest-high", within: "oldest-first" },
  minimum: { formulas: [{ parts: [{ of: "balance", share: percent(2) }] }], floor: minor(0) },
  fees: { balance: "purchase" },
  rounding: "half-up",
};
/** Statements on the 5th from January to September, due on the 28th. */
const cycles = monthlyCycles(day("2026-01-05"), { kind: "day-of-month", day: 28 }, 8);
const bought: AccountEvent = {
  kind: "purchase",
  balance: "plan",
  date: day("2026-01-10"),
  amount: fromMajor(1000),
};
const paid = (date: string, amount: number): AccountEvent => ({
  kind: "payment",
  date: day(date),
  amount: fromMajor(amount),
});
const run = (...events: AccountEvent[]) =>
  runAccount({ terms, cycles, events: [bought, ...events] });
const interestRows = (account: DatedAccount) =>
  runAccount(account).rows.filter((row) => row.kind === "interest");

describe("a purchase whose interest waits", () => {
  it("costs nothing when the last cent is paid by the last day, and says so", () => {
    const events = [bought, paid("2026-02-20", 400), paid("2026-07-05", 600)];
    const { owed, rows, statements } = runAccount({ terms, cycles, events });
    expect(owed).toBe(0);
    expect(statements.map((each) => each.interest)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(rows.filter((row) => row.rule === "interest.deferred-waived")).toMatchObject([
      { kind: "interest", balance: "plan", amount: 0, date: until, owed: 0 },
    ]);
  });

  it("costs the interest of every day since posting when one cent is left", () => {
    const events = [bought, paid("2026-02-20", 400), paid("2026-07-05", 599.99)];
    const [charged] = interestRows({ terms, cycles, events });
    // 1,000.00 from 10 January to 19 February, 600.00 to 4 July, 0.01 on 5 July.
    const balanceDays = 100_000 * 41 + 60_000 * 135 + 1;
    expect(daysBetween(day("2026-01-10"), day("2026-02-20"))).toBe(41);
    expect(daysBetween(day("2026-02-20"), until)).toBe(135);
    expect(charged).toMatchObject({
      rule: "interest.deferred",
      amount: Math.round((balanceDays * 0.24) / 365),
      date: until,
    });
  });

  it("tells on every statement what would be lost, and charges exactly what the last one told", () => {
    const { statements } = run(paid("2026-03-10", 300));
    const waiting = statements.map((each) => each.waiting.plan);
    expect(waiting[0]).toBe(Math.round((100_000 * 27 * 0.24) / 365));
    for (const [i, amount] of waiting.slice(1, 5).entries()) {
      expect(amount).toBeGreaterThan(waiting[i] ?? 0);
    }
    expect(statements[5]?.interest).toBeGreaterThan(waiting[4] ?? 0);
    expect(waiting[5]).toBe(0);
    expect(statements[6]?.interestCharges.map((each) => each.rule)).toEqual([
      "interest.without-grace",
    ]);
  });

  it("bears interest from the day after the last one where the end falls within a cycle", () => {
    const ends = day("2026-06-20");
    const [plan, purchase] = terms.balances;
    const balances = [{ ...plan, deferred: { until: ends } }, purchase] as DatedTerms["balances"];
    const rows = interestRows({ terms: { ...terms, balances }, cycles, events: [bought] });
    const at = rows.filter((row) => toDayNumber(row.date) === toDayNumber(until));
    expect(at.map(({ rule, amount }) => [rule, amount])).toEqual([
      ["interest.deferred", Math.round((100_000 * 162 * 0.24) / 365)],
      ["interest.without-grace", Math.round((100_000 * 15 * 0.24) / 365)],
    ]);
  });

  it("is the sum of its days for any payments, whatever the count of days", () => {
    const events = fc.array(
      fc.record({ after: fc.integer({ min: 1, max: 185 }), amount: fc.nat(30_000).map(minor) }),
      { maxLength: 6 },
    );
    const counts = fc.constantFrom<DatedTerms["dayCount"]>(360, 365, 366, "actual", "twelfth");
    fc.assert(
      fc.property(events, counts, (given, dayCount) => {
        const payments = given.map(
          ({ after, amount }): AccountEvent => ({
            kind: "payment",
            date: addDays(bought.date, after),
            amount,
          }),
        );
        const account = { terms: { ...terms, dayCount }, cycles, events: [bought, ...payments] };
        const [charged] = interestRows(account).filter((row) => row.rule === "interest.deferred");
        let exact = 0;
        let left = 0;
        for (let date = bought.date; daysBetween(date, until) >= 0; date = addDays(date, 1)) {
          const today = payments.filter((event) => daysBetween(event.date, date) === 0);
          left = (left || Number(date === bought.date) * bought.amount) - sum(today);
          if (left <= 0) break;
          exact += (left * 0.24) / divisorOn(date, dayCount);
        }
        if (left <= 0) expect(charged).toBeUndefined();
        else expect(Math.abs((charged?.amount ?? 0) - exact)).toBeLessThan(0.5001);
      }),
    );
  });
});

describe("a payment beside a purchase whose interest waits", () => {
  const other: AccountEvent = { kind: "purchase", date: day("2026-01-12"), amount: fromMajor(500) };
  const toPlan = (date: string) => {
    const { rows } = run(other, paid(date, 200));
    return rows
      .filter((row) => row.kind === "payment" && row.rule === "payment.excess-to-highest-rate")
      .map(({ balance, amount }) => [balance, amount < 0]);
  };

  it("goes past the minimum to what bears interest, as the waiting balance counts as 0%", () => {
    expect(toPlan("2026-03-20")).toEqual([["purchase", true]]);
  });

  it("goes past the minimum to the waiting balance in its last two cycles", () => {
    expect(toPlan("2026-05-05")).toEqual([["purchase", true]]);
    expect(toPlan("2026-05-06")).toEqual([["plan", true]]);
    expect(toPlan("2026-07-05")).toEqual([["plan", true]]);
  });

  it("goes past the minimum to it as to any other balance at its rate once the last day is over", () => {
    const ends = day("2026-06-20");
    const [plan, purchase] = terms.balances as [
      DatedTerms["balances"][number],
      DatedTerms["balances"][number],
    ];
    const excess = (rate: number) => {
      const balances = [{ ...plan, rate: percent(rate), deferred: { until: ends } }, purchase];
      const events = [bought, other, paid("2026-06-25", 200)];
      const { rows } = runAccount({ terms: { ...terms, balances }, cycles, events });
      return rows.filter((row) => row.rule === "payment.excess-to-highest-rate")[0]?.balance;
    };
    expect([excess(24), excess(12)]).toEqual(["plan", "purchase"]);
  });

  it("counts a cycle only when its due date is not after the end", () => {
    const from = (end: string) => lastTwoCyclesFrom(cycles, toDayNumber(day(end)));
    const opens = (text: string) => toDayNumber(day(text));
    expect(from("2026-07-05")).toBe(opens("2026-05-06"));
    expect(from("2026-06-28")).toBe(opens("2026-05-06"));
    expect(from("2026-06-27")).toBe(opens("2026-04-06"));
    expect(from("2027-01-01")).toBe(opens("2027-01-02"));
  });
});

it("refuses a deferral with grace, a promotion or a basis of last statements", () => {
  const [plan] = terms.balances as [DatedTerms["balances"][number]];
  const refused = (change: Partial<DatedTerms>) => () =>
    runAccount({ terms: { ...terms, ...change }, cycles, events: [] });
  const promotion = { rate: percent(0), until };
  expect(refused({ balances: [{ ...plan, grace: true }] })).toThrow("deferred balance plan");
  expect(refused({ balances: [{ ...plan, promotion }] })).toThrow("deferred balance plan");
  expect(refused({ basis: "previous" })).toThrow("deferred balance plan");
});

const sum = (events: readonly AccountEvent[]) =>
  events.reduce((total, event) => total + event.amount, 0);

function divisorOn(date: CivilDate, dayCount: DatedTerms["dayCount"]): number {
  if (dayCount === "actual") return 365;
  if (dayCount !== "twelfth") return Number(dayCount);
  const at = cycles.findIndex(({ statement }) => daysBetween(date, statement) >= 0);
  const [from, to] = [cycles[at - 1]?.statement, cycles[at]?.statement];
  return from && to ? 12 * daysBetween(from, to) : Number.NaN;
}
