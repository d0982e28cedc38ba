import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDate } from "../dates";
import { fromMajor, minor } from "../money";
import { divideRate, percent, type Rate, rate } from "../rates";
import { runCard } from "./account";
import type { UndatedAccount } from "./account-checks";
import { closingOf } from "./closing";
import { postMonth } from "./month";
import { monthsToClear, payoffGrid } from "./payoff-months";

const start = civilDate(2026, 1, 31);
const roundings = fc.constantFrom("half-up", "half-even", "down", "up");
const amount = (max: number) => fc.integer({ min: 0, max }).map(minor);
const rates = fc.nat(400).map((tenths) => rate(tenths, 12_000));

const terms = fc.record({
  cycleRate: rates,
  minimum: fc.record({
    kind: fc.constantFrom("percent", "percent-plus-interest"),
    percent: fc.nat(40).map((halves) => percent(halves / 2)),
    base: fc.constantFrom("before-interest", "after-interest"),
    floor: fc.oneof(fc.constant(minor(0)), amount(10_000)),
  }),
  rounding: roundings,
});
const accounts: fc.Arbitrary<UndatedAccount> = fc.record({
  terms,
  balance: amount(2_000_000),
  spending: fc.oneof(fc.constant(minor(0)), amount(100_000)),
  plan: fc.oneof(
    fc.constant({ kind: "minimum" } as const),
    fc.constant({ kind: "keep-first-minimum" } as const),
    fc.record({ kind: fc.constant("fixed"), amount: amount(300_000) }),
    fc.record({ kind: fc.constant("clear-in"), months: fc.integer({ min: 1, max: 120 }) }),
  ),
});

const plain = {
  terms: {
    cycleRate: divideRate(percent(24.99), 12),
    minimum: {
      kind: "percent-plus-interest",
      percent: percent(1),
      base: "after-interest",
      floor: fromMajor(35),
    },
    rounding: "half-up",
  },
  balance: fromMajor(5000),
  spending: minor(0),
  plan: { kind: "minimum" },
} as const satisfies UndatedAccount;

describe(monthsToClear, () => {
  it("gives $5,000 at 24.99% on minimums 200 months", () => {
    expect(monthsToClear(plain)).toBe(200);
  });

  it("gives null where the payment only meets the interest", () => {
    const plan = { kind: "fixed", amount: fromMajor("104.13") } as const;
    expect(monthsToClear({ ...plain, plan })).toBeNull();
    const more = { kind: "fixed", amount: fromMajor("104.14") } as const;
    expect(monthsToClear({ ...plain, plan: more })).toBeGreaterThan(300);
  });

  it("says what runCard says for any terms and plan", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(accounts, (account) => {
        const { months } = runCard({ ...account, start, horizon: 1 }).summary;
        expect(monthsToClear(account)).toBe(months);
      }),
      { numRuns: 500 },
    );
  });

  it("refuses what runCard refuses", () => {
    expect(() => monthsToClear({ ...plain, balance: minor(-1) })).toThrow(RangeError);
    const plan = { kind: "clear-in", months: 0 } as const;
    expect(() => monthsToClear({ ...plain, plan })).toThrow(RangeError);
  });
});

describe(closingOf, () => {
  const anyOpening = fc.oneof(
    amount(5_000_000),
    fc.integer({ min: 2 ** 44, max: 2 ** 50 }).map(minor),
  );

  it("closes a month where the row of that month does, at any size and with any rounding", () => {
    fc.assert(
      fc.property(terms, anyOpening, amount(100_000), fc.option(amount(300_000)), (t, o, s, l) => {
        const conditions = { terms: t, spending: s };
        expect(closingOf(conditions, l)(o)).toBe(postMonth(conditions, l, o).closing);
      }),
      { numRuns: 2000 },
    );
  });

  it("throws where the row of that month would not fit", () => {
    const conditions = { terms: { ...plain.terms, cycleRate: rate(3, 1) }, spending: minor(0) };
    const opening = minor(2 ** 52);
    expect(() => postMonth(conditions, null, opening)).toThrow(RangeError);
    expect(() => closingOf(conditions, null)(opening)).toThrow(RangeError);
    expect(() => closingOf(conditions, minor(1))(opening)).toThrow(RangeError);
  });
});

describe(payoffGrid, () => {
  it("gives each rate a row and each payment a cell: months and interest of runCard", () => {
    const grids = fc.record({
      balance: amount(2_000_000),
      spending: fc.oneof(fc.constant(minor(0)), amount(20_000)),
      cycleRates: fc.array(rates, { maxLength: 4 }),
      payments: fc.array(amount(300_000), { maxLength: 4 }),
      rounding: roundings,
    });
    fc.assert(
      fc.property(grids, (grid) => {
        const told = ({ cycleRate, payment }: { cycleRate: Rate; payment: number }) => {
          const { minimum } = plain.terms;
          const { months, interest } = runCard({
            terms: { cycleRate, minimum, rounding: grid.rounding },
            balance: grid.balance,
            spending: grid.spending,
            start,
            plan: { kind: "fixed", amount: minor(payment) },
          }).summary;
          return months === null ? { months, interest: null } : { months, interest };
        };
        expect(payoffGrid(grid)).toEqual(
          grid.cycleRates.map((cycleRate) =>
            grid.payments.map((payment) => told({ cycleRate, payment })),
          ),
        );
      }),
      { numRuns: 200 },
    );
  });

  it("refuses a payment below nothing", () => {
    const grid = { ...plain, cycleRates: [], rounding: "half-up" as const };
    expect(() => payoffGrid({ ...grid, payments: [minor(-1)] })).toThrow(RangeError);
  });
});
