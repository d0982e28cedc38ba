import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromMajor } from "../money";
import { divideRate, percent } from "../rates";
import type { HouseholdParameters } from "./parameters";
import { householdPath } from "./path";
import { HOUSEHOLD_RULE_IDS } from "./rules";
import { householdSteps, simulateHouseholds } from "./simulate";
import { FAN_PERCENTILES, studyHouseholds } from "./study";
import { trappedShare } from "./tally";

const line = (balance: number, limit: number, yearly: number, share: number) => ({
  balance: fromMajor(balance),
  limit: fromMajor(limit),
  monthlyRate: divideRate(percent(yearly), 12),
  minimum: { share: percent(share), floor: fromMajor(50) },
});
const town: HouseholdParameters = {
  months: 36,
  debts: [line(6000, 20_000, 18.25, 10), line(4000, 15_000, 24, 5), line(0, 10_000, 36, 10)],
  income: { low: fromMajor(4800), high: fromMajor(7000), swing: percent(15) },
  jobLoss: { chance: percent(1), months: 4, benefit: percent(40) },
  essentials: fromMajor(4500),
  shock: { chance: percent(6), low: fromMajor(500), high: fromMajor(6000) },
  savings: { start: fromMajor(1000), target: fromMajor(3000) },
  extra: percent(50),
  lateFee: fromMajor(30),
  trapMonths: 12,
  rounding: "half-up",
};

function finished<Step, End>(steps: Generator<Step, End>): { steps: Step[]; end: End } {
  const seen: Step[] = [];
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { steps: seen, end: value };
    seen.push(value);
  }
}

describe(studyHouseholds, () => {
  it("runs 10,000 households of three debts for ten years in steps that tell how far they are", {
    timeout: 30_000,
  }, () => {
    const { steps, end } = finished(studyHouseholds({ ...town, months: 120 }, 7, 10_000));
    expect(steps.map((tally) => tally.households)).toEqual(
      Array.from({ length: 20 }, (_, i) => 500 * (i + 1)),
    );
    expect(end.tally.households).toBe(10_000);
    expect(end.fan).toHaveLength(120);
    expect(trappedShare(end.tally)).toHaveLength(120);
  });

  it("can be left after any step, with what was counted so far", () => {
    const all = studyHouseholds(town, 7, 10_000, 100);
    const first = all.next();
    expect(first.value).toEqual(simulateHouseholds(town, 7, 0, 100));
    all.return(undefined as never);
    expect(all.next()).toEqual({ done: true, value: undefined });
    const steps = householdSteps(town, 7, 10_000, 100);
    expect(steps.next().value).toEqual(first.value);
  });

  it("gives at each percentile a debt that so many households do not exceed, whatever the step", {
    timeout: 30_000,
  }, () => {
    const sizes = fc.record({
      households: fc.integer({ min: 1, max: 60 }),
      step: fc.integer({ min: 1, max: 70 }),
      months: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(sizes, ({ households, step, months }) => {
        const short = { ...town, months };
        const { tally, fan } = finished(studyHouseholds(short, "fan", households, step)).end;
        expect(tally).toEqual(simulateHouseholds(short, "fan", 0, households));
        const paths = Array.from({ length: households }, (_, n) => householdPath(short, "fan", n));
        for (const [month, spread] of fan.entries()) {
          const debts = paths.map((path) => path.months[month]?.debt ?? 0);
          for (const percentile of FAN_PERCENTILES) {
            const debt = spread[`p${percentile}`];
            const within = debts.filter((each) => each <= debt).length;
            const below = debts.filter((each) => each < debt).length;
            expect(debts).toContain(debt);
            expect(100 * within).toBeGreaterThanOrEqual(percentile * households);
            expect(100 * below).toBeLessThan(percentile * households);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("answers each lever the way it should: buffer, rate, new spending, limit", () => {
    const final = (parameters: HouseholdParameters) => {
      const { tally, fan } = finished(studyHouseholds(parameters, 11, 400)).end;
      const { trapped, missed, borrowedToPay } = tally;
      return { trapped, missed, borrowed: borrowedToPay, debt: fan.at(-1)?.p75 ?? 0 };
    };
    const withDebts = (change: Partial<HouseholdParameters["debts"][number]>) => ({
      ...town,
      debts: town.debts.map((debt) => ({ ...debt, ...change })),
    });
    const usual = final(town);
    const buffered = { start: fromMajor(20_000), target: fromMajor(20_000) };
    expect(final({ ...town, savings: buffered }).borrowed).toBeLessThan(usual.borrowed);
    expect(final(withDebts({ monthlyRate: percent(4) })).trapped).toBeGreaterThan(usual.trapped);
    expect(final(withDebts({ spending: fromMajor(300) })).debt).toBeGreaterThan(usual.debt);
    expect(final(withDebts({ limit: fromMajor(5000) })).missed).toBeGreaterThan(usual.missed);
  });

  it("refuses what it has no meaning for, in a sentence", () => {
    expect(() => studyHouseholds(town, 1, 0).next()).toThrow("number of households");
    expect(() => studyHouseholds({ ...town, months: 600 }, 1, 20_001).next()).toThrow("20000");
    expect(() => studyHouseholds(town, 1, 10, 0).next()).toThrow("The step");
  });
});

describe("the months of a household", () => {
  it("name the rules that made them, in the order of the month", { timeout: 30_000 }, () => {
    const months = Array.from({ length: 40 }, (_, n) => householdPath(town, 3, n).months).flat();
    for (const month of months) {
      const { rules } = month;
      const has = (rule: (typeof HOUSEHOLD_RULE_IDS)[number]) => rules.includes(rule);
      expect(rules).toEqual(HOUSEHOLD_RULE_IDS.filter(has));
      expect(has("living.borrowed")).toBe(month.drawnToLive > 0);
      expect(has("minimum.borrowed")).toBe(month.drawnToPay > 0);
      expect(has("minimum.missed")).toBe(month.missed > 0);
      expect(has("shock.bill")).toBe(month.shock > 0);
      expect(has("extra.dearest-first")).toBe(month.extra > 0);
      expect(has("income.benefit")).not.toBe(has("income.usual-with-swing"));
    }
    const seen = new Set(months.flatMap((month) => month.rules));
    expect(seen).toContain("income.benefit");
    expect(seen).toContain("minimum.borrowed");
    expect(seen).toContain("living.borrowed");
  });

  it("spend on credit no more than the limit leaves", () => {
    const tight = { ...line(900, 1000, 0, 10), spending: fromMajor(250) };
    const [first] = householdPath({ ...town, debts: [tight] }, 1, 0).months;
    expect(first?.spent).toBe(10_000);
    expect(first?.rules).toContain("spending.on-credit");
  });
});
