import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minor } from "../money";
import { rate } from "../rates";
import { instalmentCost, paidRates } from "./cost";
import { runDeferred } from "./deferred";
import { offeredRates } from "./offered";
import { paymentRates } from "./rate";
import { type InstalmentRun, runInstalments } from "./schedule";
import { splitEvenly, splitInProportion } from "./split";
import type { InstalmentTerms } from "./terms";
import { thumbCheck } from "./thumb";

const amounts = (max: number) => fc.nat(max).map(minor);
const shares = fc.nat(300).map((thousandths) => rate(thousandths, 1000));
const charges = fc.oneof(
  fc.record({ kind: fc.constant("per-period"), share: fc.nat(30).map((n) => rate(n, 1000)) }),
  fc.record({ kind: fc.constant("total"), share: shares }),
  fc.record({ kind: fc.constant("amount"), amount: amounts(100_000) }),
);

const plans: fc.Arbitrary<InstalmentTerms> = fc.record({
  principal: fc.integer({ min: 1, max: 5_000_000 }).map(minor),
  periods: fc.integer({ min: 1, max: 60 }),
  repayment: fc.constantFrom("equal-principal", "level", "interest-first"),
  rate: fc.oneof(
    fc.constant(rate(0, 1)),
    fc.nat(600).map((n) => rate(n, 12_000)),
  ),
  fees: fc.array(
    fc.record({
      charge: charges,
      timing: fc.constantFrom("spread", "first-payment", "up-front"),
      ifSettled: fc.constantFrom("charged", "waived"),
    }),
    { maxLength: 3 },
  ),
  rounding: fc.constantFrom("half-up", "half-even", "down", "up"),
});

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function adds({ terms, rows, upFront, received }: InstalmentRun) {
  let opening = terms.principal;
  for (const row of rows) {
    expect(row.opening).toBe(opening);
    expect(row.payment).toBe(row.principal + row.interest + row.fee);
    expect(row.closing).toBe(row.opening - row.principal);
    expect(Math.min(row.principal, row.interest, row.fee)).toBeGreaterThanOrEqual(0);
    opening = row.closing;
  }
  expect(opening).toBe(0);
  expect(sum(rows.map((row) => row.principal))).toBe(terms.principal);
  expect(received).toBe(terms.principal - upFront);
}

describe(runInstalments, () => {
  it("loses nothing: rows add up, and the principal comes back whole", () => {
    fc.assert(fc.property(plans, (terms) => adds(runInstalments(terms))));
  });

  it("settles early without a cent lost, and never dearer when fees are waived", {
    timeout: 30_000,
  }, () => {
    fc.assert(
      fc.property(plans, fc.nat(59), (terms, month) => {
        const after = 1 + (month % terms.periods);
        const fees = (ifSettled: "charged" | "waived") => {
          const each = terms.fees.map((fee) => ({ ...fee, ifSettled }));
          const run = runInstalments({ ...terms, fees: each }, after);
          adds(run);
          return instalmentCost(run).fees;
        };
        expect(fees("waived")).toBeLessThanOrEqual(fees("charged"));
        expect(fees("charged")).toBe(instalmentCost(runInstalments(terms)).fees);
      }),
    );
  });

  it("has a rate that gives the plan back: payments at that rate are worth what was received", () => {
    fc.assert(
      fc.property(plans, (terms) => {
        const run = runInstalments(terms);
        fc.pre(run.received > 0);
        const { perPeriod } = paidRates(run);
        const worth = run.rows.reduceRight((v, row) => (v + row.payment) / (1 + perPeriod), 0);
        expect(Math.abs(worth / run.received - 1)).toBeLessThan(1e-8);
        // Rounding moves cents, so the rate as offered is near only when cents are small beside the plan.
        if (terms.principal > 1_000_000 && run.received > terms.principal / 2) {
          expect(offeredRates(terms).perPeriod).toBeCloseTo(perPeriod, 4);
        }
      }),
    );
  });

  it("costs its own rate when there is no fee, whatever the way of repaying", () => {
    fc.assert(
      fc.property(plans, (terms) => {
        const { perPeriod } = offeredRates({ ...terms, fees: [] });
        expect(perPeriod).toBeCloseTo(terms.rate.numerator / terms.rate.denominator, 9);
      }),
    );
  });

  it("refuses what it has no meaning for, in a sentence", () => {
    const [terms] = fc.sample(plans, 1) as [InstalmentTerms];
    expect(() => runInstalments({ ...terms, principal: minor(0) })).toThrow("The principal");
    expect(() => runInstalments({ ...terms, periods: 1201 })).toThrow("The number of periods");
    expect(() => runInstalments(terms, terms.periods + 1)).toThrow("settle after");
  });
});

describe(splitEvenly, () => {
  it("adds up, is never negative, and only the last share differs", () => {
    fc.assert(
      fc.property(amounts(10_000), fc.integer({ min: 1, max: 400 }), (total, parts) => {
        const split = splitEvenly(total, parts);
        expect(sum(split)).toBe(total);
        expect(Math.min(...split)).toBeGreaterThanOrEqual(0);
        expect(new Set(split.slice(0, -1)).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe(splitInProportion, () => {
  it("adds up, and gives no one more than the weight while there is no more than all weights", () => {
    fc.assert(
      fc.property(fc.array(amounts(100_000), { minLength: 1 }), fc.nat(), (weights, n) => {
        const whole = sum(weights);
        const total = minor(whole === 0 ? 0 : n % (whole + 1));
        const split = splitInProportion(total, weights);
        expect(sum(split)).toBe(total);
        for (const [i, share] of split.entries()) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(weights[i] ?? 0);
        }
      }),
    );
  });
});

describe(thumbCheck, () => {
  it("never understates, and overstates more the longer the plan at the same monthly fee", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 60 }), (f, n) => {
        const error = (periods: number) => thumbCheck(rate(f * periods, 1000), periods).error;
        expect(error(n)).toBeGreaterThan(-1e-9);
        expect(error(n + 1)).toBeGreaterThanOrEqual(error(n) - 1e-9);
      }),
    );
  });
});

describe(runDeferred, () => {
  it("charges nothing or everything, and stops at the last month allowed", () => {
    const offers = fc.record({
      price: amounts(1_000_000),
      months: fc.integer({ min: 1, max: 60 }),
      payment: amounts(200_000),
      monthlyRate: fc.nat(50).map((n) => rate(n, 1000)),
      rounding: fc.constant("half-up" as const),
    });
    fc.assert(
      fc.property(offers, (offer) => {
        const { rows, left, charged } = runDeferred(offer);
        expect(rows.length).toBeLessThanOrEqual(offer.months);
        expect(sum(rows.map((row) => row.payment)) + left).toBe(offer.price);
        expect(charged).toBe(left > 0 ? rows.at(-1)?.waiting : 0);
        const ends = left > 0 ? "deferred.charged-back" : "deferred.cleared-in-time";
        for (const [i, { rule }] of rows.entries()) {
          expect(rule).toBe(i < rows.length - 1 ? "deferred.paid-down" : ends);
        }
      }),
    );
  });
});

it("has no rate without an amount received or a payment, and says so", () => {
  expect(() => paymentRates(0, [1])).toThrow("no rate");
  expect(() => paymentRates(1, [0, 0])).toThrow("nothing is ever paid");
  expect(() => paymentRates(1, [-1, 3])).toThrow("zero or more");
  expect(paymentRates(100, [50, 50]).nominal).toBe(0);
  expect(paymentRates(100, [40, 50]).nominal).toBeLessThan(0);
});
