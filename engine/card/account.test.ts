import { describe, expect, it } from "vitest";
import { formatDate, parseDate } from "../dates";
import { fromMajor, minor } from "../money";
import { percent } from "../rates";
import { type Account, runCard } from "./account";
import type { Plan } from "./plan";
import type { CardTerms } from "./terms";

const MINIMUM: Plan = { kind: "minimum" };
const fixed = (amount: number): Plan => ({ kind: "fixed", amount: fromMajor(amount) });

const sharing = (share: number): CardTerms => ({
  cycleRate: percent("1.5"),
  minimum: {
    kind: "percent",
    percent: percent(share),
    base: "after-interest",
    floor: fromMajor(50),
  },
  rounding: "half-up",
});

function account(terms: CardTerms, balance: number, plan: Plan, spending = 0): Account {
  const start = parseDate("2026-01-31");
  return { terms, balance: fromMajor(balance), spending: fromMajor(spending), start, plan };
}

describe(runCard, () => {
  it("has no statements and no outcome but cleared in 0 months when nothing is owed", () => {
    const run = runCard(account(sharing(10), 0, MINIMUM));
    expect(run.statements).toEqual([]);
    expect(run.summary.outcome).toEqual({ kind: "cleared", months: 0 });
  });

  it("clears in 1 month when new spending is paid in full", () => {
    expect(runCard(account(sharing(10), 0, fixed(1000), 1000)).summary.months).toBe(1);
  });

  it("dates each statement from the start, and its payment 20 days later", () => {
    const { statements } = runCard(account(sharing(10), 10_000, MINIMUM));
    const dates = statements.slice(0, 3).map((s) => [formatDate(s.date), formatDate(s.dueDate)]);
    expect(dates).toEqual([
      ["2026-02-28", "2026-03-20"],
      ["2026-03-31", "2026-04-20"],
      ["2026-04-30", "2026-05-20"],
    ]);
  });

  it("says that interest and spending outgrow a payment, and stops before sums overflow", () => {
    const wild = { ...sharing(1), cycleRate: percent(400) };
    const run = runCard(account(wild, 10_000, MINIMUM, 50));
    expect(run.summary.outcome).toMatchObject({ reason: "interest-not-covered" });
    expect(run.statements.length).toBeLessThan(360);
  });

  it("rests where it is when nothing is charged and nothing is paid", () => {
    const free = { ...sharing(10), cycleRate: percent(0) };
    const outcome = runCard(account(free, 10_000, fixed(0))).summary.outcome;
    expect(outcome).toMatchObject({ reason: "resting-balance", level: 1_000_000 });
  });

  it("says that ten thousand years are not enough, which is less than never", () => {
    const free = { ...sharing(10), cycleRate: percent(0) };
    const run = runCard(account(free, 1_000_000, fixed(1)));
    expect(run.summary.outcome).toEqual({ kind: "beyond" });
    expect(run.statements).toHaveLength(360);
  });

  it.each([
    ["The balance", { balance: minor(-1) }],
    ["The spending", { spending: minor(-1) }],
    ["The fixed payment", { plan: { kind: "fixed", amount: minor(-1) } }],
    ["The months to clear in", { plan: { kind: "clear-in", months: 0 } }],
    ["The months to clear in", { plan: { kind: "clear-in", months: 1.5 } }],
    ["The horizon", { horizon: 0 }],
    ["at most 100%", { terms: sharing(101) }],
    ["There is no date", { start: { year: 2026, month: 2, day: 30 } }],
  ] satisfies [string, Partial<Account>][])(
    "is refused with a sentence on: %s",
    (words, change) => {
      expect(() => runCard({ ...account(sharing(10), 10_000, MINIMUM), ...change })).toThrow(words);
    },
  );
});
