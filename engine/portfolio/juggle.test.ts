import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromMajor, minor } from "../money";
import { percent, rate } from "../rates";
import { runJuggling } from "./juggle";
import type { JugglingPlan, Lender } from "./lender";

const lender = (id: string, balance: number, limit: number): Lender => ({
  id,
  balance: fromMajor(balance),
  limit: fromMajor(limit),
  monthlyRate: percent(2),
  minimum: { kind: "percent", percent: percent(10), base: "after-interest", floor: fromMajor(50) },
  drawFee: percent(1),
});

const plan = (surplus: number, ...lenders: Lender[]): JugglingPlan => ({
  lenders,
  surplus: fromMajor(surplus),
  rounding: "half-up",
});

describe(runJuggling, () => {
  it("pays A with B and B with C until the limits run out", () => {
    const three = [lender("A", 9000, 10_000), lender("B", 3000, 8000), lender("C", 0, 6000)];
    const run = runJuggling(plan(0, ...three));
    expect(run.outcome).toMatchObject({ kind: "ran-out", need: { minimumOf: "A" } });
    expect(run.toPayDebts).toBe(run.borrowed);
    const last = run.months.at(-1);
    const owed = last?.lenders.reduce((sum, each) => sum + each.closing, 0);
    expect(run.outcome).toMatchObject({ month: run.months.length, owed });
    expect(1_200_000 + run.interest + run.fees).toBe((owed ?? 0) - run.borrowed + paidIn(run));
  });

  it("runs out of money for living when there is a gap and no room", () => {
    const run = runJuggling(plan(-500, lender("A", 0, 1200)));
    expect(run.outcome).toMatchObject({ kind: "ran-out", month: 2 });
  });

  it("lives longer on higher limits, and owes more at the end", () => {
    const run = (limit: number) =>
      runJuggling(plan(-200, lender("A", 2000, limit), lender("B", 0, limit)));
    const [small, large] = [run(6000), run(12_000)];
    expect(large.months.length).toBeGreaterThan(small.months.length);
    expect(large.interest).toBeGreaterThan(small.interest);
  });

  it("clears with a surplus that covers the minimums", () => {
    const run = runJuggling(plan(800, lender("A", 2000, 6000), lender("B", 1000, 6000)));
    expect(run).toMatchObject({ outcome: { kind: "cleared", months: 4 }, borrowed: 0 });
  });

  it("always ends, never passes a limit by drawing, and adds up", { timeout: 30_000 }, () => {
    const lenders = fc
      .array(
        fc.record({
          balance: fc.nat(500_000).map(minor),
          limit: fc.nat(900_000).map(minor),
          monthlyRate: fc.nat(60).map((n) => rate(n, 1000)),
          minimum: fc.record({
            kind: fc.constant("percent" as const),
            percent: fc.nat(15).map((n) => percent(n)),
            base: fc.constant("after-interest" as const),
            floor: fc.nat(9000).map(minor),
          }),
          drawFee: fc.nat(30).map((n) => rate(n, 1000)),
        }),
        { minLength: 1, maxLength: 4 },
      )
      .map((list) => list.map((each, i) => ({ id: `lender ${i}`, ...each })));
    fc.assert(
      fc.property(lenders, fc.integer({ min: -60_000, max: 60_000 }), (list, surplus) => {
        const run = runJuggling({ lenders: list, surplus: minor(surplus), rounding: "half-up" });
        for (const { lenders: rows } of run.months) {
          for (const [i, row] of rows.entries()) {
            const { opening, interest, drawn, fee, paid, closing } = row;
            expect(closing).toBe(opening + interest + drawn + fee - paid);
            expect(Math.min(drawn, fee, paid, closing)).toBeGreaterThanOrEqual(0);
            const limit = list[i]?.limit ?? 0;
            if (drawn > 0) expect(closing).toBeLessThanOrEqual(limit);
          }
        }
      }),
    );
  });
});

function paidIn(run: ReturnType<typeof runJuggling>): number {
  return run.months.flatMap((month) => month.lenders).reduce((sum, row) => sum + row.paid, 0);
}
