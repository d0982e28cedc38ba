import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Account, runCard } from "../card";
import { addDays, civilDate, toDayNumber } from "../dates";
import { type Minor, minor } from "../money";
import { multiplyRate, percent, rate } from "../rates";
import { type DatedAccount, type DatedRun, runAccount } from "./account";
import { dayCycles, monthlyCycles } from "./cycles";
import type { AccountEvent } from "./events";
import type { DatedTerms } from "./terms";

const START = civilDate(2026, 1, 31);
const COUNT = 4;
const amounts = (max: number) => fc.integer({ min: 0, max }).map(minor);

const terms: fc.Arbitrary<DatedTerms> = fc.record<DatedTerms>({
  balances: fc.tuple(fc.nat(400), fc.nat(400)).map(([a, b]) => [
    { id: "purchase", rate: rate(a, 1000), grace: true },
    { id: "cash", rate: rate(b, 1000), grace: false },
    { id: "fee", rate: rate(0, 1), grace: false },
  ]),
  dayCount: fc.constantFrom<DatedTerms["dayCount"]>(360, 365, 366, "actual", "twelfth"),
  basis: fc.constantFrom(
    "average-daily",
    "average-daily-without-new",
    "daily",
    "previous",
    "adjusted",
    "whole-bill",
    "unpaid-from-posting",
    "unpaid-after-due",
  ),
  compounding: fc.constantFrom<DatedTerms["compounding"]>({ kind: "none" }, { kind: "statement" }),
  statementDayCounts: fc.boolean(),
  allocation: fc.record({
    order: fc.constantFrom(
      "minimum-low-rest-high",
      "low-rate-first",
      "high-rate-first",
      "oldest-first",
      "billed-first",
    ),
    within: fc.constantFrom("oldest-first", "newest-first"),
  }),
  minimum: fc.record({
    formulas: fc
      .nat(20)
      .map((share) => [{ parts: [{ of: "balance" as const, share: percent(share) }] }]),
    floor: amounts(5000),
  }),
  fees: fc.constantFrom(
    { balance: "fee" },
    {
      balance: "fee",
      late: { share: percent(5), floor: minor(1000) },
      cash: { share: percent(1), floor: minor(1000) },
    },
  ),
  rounding: fc.constantFrom("half-up", "half-even", "down", "up"),
});

const events: fc.Arbitrary<AccountEvent[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("purchase", "purchase", "payment", "refund", "cash-advance", "fee"),
    date: fc.integer({ min: 1, max: 110 }).map((days) => addDays(START, days)),
    amount: amounts(200_000),
  }),
  { maxLength: 8 },
);

const accounts: fc.Arbitrary<DatedAccount> = fc.record({
  terms,
  cycles: fc
    .integer({ min: 1, max: 27 })
    .map((days) => monthlyCycles(START, { kind: "days-after", days }, COUNT)),
  opening: fc.record({
    balances: fc.record({
      purchase: amounts(500_000),
      cash: fc.oneof(fc.constant(minor(0)), amounts(100_000)),
    }),
    grace: fc.boolean(),
  }),
  events,
  habit: fc.oneof(
    fc.constant({ kind: "none" } as const),
    fc.constant({ kind: "full" } as const),
    fc.constant({ kind: "minimum" } as const),
    fc.record({ kind: fc.constant("fixed" as const), amount: amounts(100_000) }),
  ),
});

const cost = ({ statements }: DatedRun) =>
  statements.reduce((sum, { interest, fees }) => sum + interest + fees, 0);
const paying = (account: DatedAccount, amount: Minor): DatedAccount => ({
  ...account,
  events: account.events.filter(({ kind }) => kind === "purchase"),
  habit: { kind: "fixed", amount },
});

describe(runAccount, () => {
  it("lets rows and statements add up, and never charges negative interest", () => {
    fc.assert(
      fc.property(accounts, (account) => {
        const { rows, statements, owed } = runAccount(account);
        let sum = 0;
        for (const row of rows) {
          sum += row.amount;
          expect(row.owed).toBe(sum);
        }
        expect(sum).toBe(owed);
        let opening = account.opening ? (account.opening.balances.purchase ?? 0) : 0;
        opening += account.opening?.balances.cash ?? 0;
        for (const each of statements) {
          expect(each.opening).toBe(opening);
          const came = each.charges + each.fees + each.interest;
          expect(each.balance).toBe(each.opening + came - each.refunds - each.payments);
          expect(each.interest).toBeGreaterThanOrEqual(0);
          expect(each.minimum).toBeLessThanOrEqual(Math.max(0, each.balance));
          opening = each.balance;
        }
      }),
    );
  });

  it("loses nothing when a payment is split within its day", () => {
    fc.assert(
      fc.property(accounts, fc.double({ min: 0, max: 1, noNaN: true }), (account, part) => {
        const split = account.events.flatMap((event): AccountEvent[] => {
          if (event.kind !== "payment") return [event];
          const first = minor(Math.floor(event.amount * part));
          return [
            { ...event, amount: first },
            { ...event, amount: minor(event.amount - first) },
          ];
        });
        expect(runAccount({ ...account, events: split }).statements).toEqual(
          runAccount(account).statements,
        );
      }),
    );
  });

  it("never costs more, and never leaves more owed, when a larger fixed amount is paid", () => {
    fc.assert(
      fc.property(accounts, amounts(60_000), amounts(60_000), (account, amount, extra) => {
        const less = runAccount(paying(account, amount));
        const more = runAccount(paying(account, minor(amount + extra)));
        // Two balances round apart: a cent that moves between them may turn both roundings.
        const rounded = account.opening?.balances.cash === 0 ? 0 : 2 * COUNT;
        expect(cost(more)).toBeLessThanOrEqual(cost(less) + rounded);
        for (const [index, { balance }] of more.statements.entries()) {
          expect(balance).toBeLessThanOrEqual((less.statements[index]?.balance ?? 0) + rounded);
        }
      }),
    );
  });

  it("never costs less at a higher rate", () => {
    fc.assert(
      fc.property(accounts, fc.integer({ min: 1, max: 5 }), (account, by) => {
        const dearer = account.terms.balances.map((each) => ({
          ...each,
          rate: multiplyRate(each.rate, by),
        }));
        const same = paying(account, minor(20_000));
        const run = runAccount({ ...same, terms: { ...same.terms, balances: dearer } });
        expect(cost(run)).toBeGreaterThanOrEqual(cost(runAccount(same)));
      }),
    );
  });

  it("counts exactly one day more of what is owed at its close when the statement day counts", () => {
    fc.assert(
      fc.property(accounts, (account) => {
        const cycles = account.cycles.slice(0, 2);
        const end = toDayNumber(cycles[1]?.statement ?? START);
        const carried: DatedAccount = {
          ...account,
          terms: { ...account.terms, basis: "daily", dayCount: 365 },
          cycles,
          opening: { balances: account.opening?.balances ?? {}, grace: false },
          events: account.events.filter(
            ({ date }) => toDayNumber(date) <= end && toDayNumber(date) > toDayNumber(START),
          ),
        };
        const run = (statementDayCounts: boolean) =>
          runAccount({ ...carried, terms: { ...carried.terms, statementDayCounts } });
        const counted = (statementDayCounts: boolean) => run(statementDayCounts).statements[0];
        fc.pre(run(true).rows.every(({ owed }) => owed >= 0));
        const days = (counts: boolean, id: string) =>
          counted(counts)?.interestCharges.find(({ balance }) => balance === id)?.balanceDays ?? 0;
        for (const id of ["purchase", "cash"]) {
          const closing = counted(true);
          const interest =
            closing?.interestCharges.find(({ balance }) => balance === id)?.interest ?? 0;
          const lastDay = (closing?.balances[id] ?? 0) - interest;
          const firstDay = account.opening?.balances[id as "cash"] ?? 0;
          // Not counted, the cycle begins a day earlier instead: on the day of the opening statement.
          expect(days(true, id) - lastDay).toBe(days(false, id) - firstDay);
        }
      }),
    );
  });

  it("is the monthly model when each statement is paid on the day after it", () => {
    fc.assert(
      fc.property(
        fc.nat(400),
        fc.nat(40),
        amounts(900_000),
        amounts(9000),
        (tenths, halves, balance, floor) => {
          const minimum = { percent: percent(halves / 2), base: "after-interest" as const, floor };
          const card: Account = {
            terms: {
              cycleRate: rate(tenths, 12_000),
              minimum: { kind: "percent", ...minimum },
              rounding: "half-up",
            },
            balance,
            spending: minor(0),
            start: START,
            plan: { kind: "minimum" },
            horizon: 12,
          };
          const { statements } = runAccount({
            terms: {
              balances: [{ id: "purchase", rate: rate(tenths, 1000), grace: true }],
              dayCount: "twelfth",
              basis: "average-daily",
              compounding: { kind: "statement" },
              statementDayCounts: true,
              allocation: { order: "oldest-first", within: "oldest-first" },
              minimum: {
                formulas: [{ parts: [{ of: "balance", share: minimum.percent }] }],
                floor,
              },
              fees: { balance: "purchase" },
              rounding: "half-up",
            },
            cycles: dayCycles(START, 30, { kind: "days-after", days: 1 }, 12),
            opening: { balances: { purchase: balance }, grace: false },
            events: [],
            habit: { kind: "minimum", missed: [0] },
          });
          for (const [index, month] of runCard(card).statements.slice(0, 12).entries()) {
            expect(statements[index]).toMatchObject({
              interest: month.interest,
              balance: month.balance,
              minimum: month.minimum,
            });
          }
        },
      ),
    );
  });
});
