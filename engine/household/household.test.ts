import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromMajor, minor } from "../money";
import { partOf } from "../part";
import { divideRate, percent, type Rate, rate } from "../rates";
import type { HouseholdParameters } from "./parameters";
import { type HouseholdPath, householdPath } from "./path";
import { householdSteps, simulateHouseholds } from "./simulate";
import { emptyTally, mergeTallies, trappedShare } from "./tally";

const line = (balance: number, limit: number, yearly: number, share: number) => ({
  balance: fromMajor(balance),
  limit: fromMajor(limit),
  monthlyRate: divideRate(percent(yearly), 12),
  minimum: { share: percent(share), floor: fromMajor(50) },
});

const town: HouseholdParameters = {
  months: 120,
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

const some = fc.record({
  months: fc.integer({ min: 1, max: 40 }),
  debts: fc.array(
    fc.record({
      balance: fc.nat(900_000).map(minor),
      limit: fc.nat(2_000_000).map(minor),
      monthlyRate: fc.nat(400).map((n) => rate(n, 12_000)),
      minimum: fc.record({
        share: fc.nat(20).map((n) => percent(n)),
        floor: fc.nat(9000).map(minor),
      }),
      spending: fc.oneof(fc.constant(minor(0)), fc.nat(90_000).map(minor)),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  extra: fc.nat(100).map((n) => percent(n)),
  rounding: fc.constantFrom("half-up", "half-even", "down", "up"),
  trapMonths: fc.integer({ min: 1, max: 12 }),
});
const towns = some.map((parts): HouseholdParameters => ({ ...town, ...parts }));

/** The months of a path worked out a second time, with nothing of the engine but its luck. */
function retold(parameters: HouseholdParameters, path: HouseholdPath): (bigint | bigint[])[] {
  const { debts, essentials, savings, extra, lateFee, rounding } = parameters;
  const part = (amount: bigint, { numerator, denominator }: Rate) => {
    const [n, d] = [amount * BigInt(numerator), BigInt(denominator)];
    const [down, twice] = [n / d, 2n * (n % d)];
    const away =
      (rounding === "up" && twice > 0n) ||
      (rounding.startsWith("half") && twice > d) ||
      (twice === d && (rounding === "half-up" || (rounding === "half-even" && down % 2n === 1n)));
    return away ? down + 1n : down;
  };
  const least = (a: bigint, b: bigint) => {
    if (a < b) return a;
    return b;
  };
  const balances = debts.map((debt) => BigInt(debt.balance));
  const byPrice = debts
    .map((_, i) => i)
    .sort((a, b) => priceOf(debts[b]) - priceOf(debts[a]) || a - b);
  let saved = BigInt(savings.start);
  const borrow = (wanted: bigint, except: number) => {
    let missing = wanted;
    for (const [i, debt] of debts.entries()) {
      const room = BigInt(debt.limit) - (balances[i] ?? 0n);
      const drawn = i === except || room < 0n ? 0n : least(room, missing);
      balances[i] = (balances[i] ?? 0n) + drawn;
      missing -= drawn;
    }
    return missing;
  };
  return path.months.map(({ income, shock }) => {
    const dues = debts.map((debt, i) => {
      const carried = (balances[i] ?? 0n) + part(balances[i] ?? 0n, debt.monthlyRate);
      const room = BigInt(debt.limit) - carried;
      const owed = carried + (room > 0n ? least(room, BigInt(debt.spending ?? 0)) : 0n);
      balances[i] = owed;
      const share = part(owed, debt.minimum.share);
      return least(owed, share > BigInt(debt.minimum.floor) ? share : BigInt(debt.minimum.floor));
    });
    let cash = saved + BigInt(income) - BigInt(essentials) - BigInt(shock);
    if (cash < 0n) {
      borrow(-cash, -1);
      cash = 0n;
    }
    for (const [i, due] of dues.entries()) {
      const fromCash = least(due, cash);
      cash -= fromCash;
      const missing = borrow(due - fromCash, i);
      balances[i] = (balances[i] ?? 0n) - due + missing + (missing > 0n ? BigInt(lateFee) : 0n);
    }
    saved = least(cash, BigInt(savings.target));
    let spare = part(cash - saved, extra);
    for (const i of byPrice) {
      const paid = least(spare, balances[i] ?? 0n);
      balances[i] = (balances[i] ?? 0n) - paid;
      spare -= paid;
    }
    return [saved, ...balances];
  });
}

const priceOf = (debt: { monthlyRate: Rate } | undefined) =>
  (debt?.monthlyRate.numerator ?? 0) / (debt?.monthlyRate.denominator ?? 1);

describe(simulateHouseholds, () => {
  it("keeps the outcome that links and lessons made before rely on", () => {
    const tally = simulateHouseholds(town, 7, 0, 500);
    const { trapped, missed, borrowedToPay, debtFree } = tally;
    expect({ trapped, missed, borrowedToPay, debtFree }).toEqual({
      borrowedToPay: 419,
      debtFree: 349,
      missed: 23,
      trapped: 29,
    });
    expect(trappedShare(tally).at(-1)).toBe(trapped / 500);
  });

  it("gives the same for the same seed, and another for another", () => {
    const run = (seed: string | number) => simulateHouseholds(town, seed, 0, 60);
    expect(run(7)).toEqual(run("7"));
    expect(run(7)).not.toEqual(run(8));
  });

  it("does not care how the households are cut into pieces", () => {
    const cuts = fc.array(fc.nat(40), { maxLength: 5 });
    fc.assert(
      fc.property(towns, cuts, fc.integer({ min: 1, max: 50 }), (parameters, at, step) => {
        const ends = [0, ...at.sort((a, b) => a - b), 40];
        const pieces = ends
          .slice(1)
          .map((to, i) => simulateHouseholds(parameters, 1, ends[i] ?? 0, to));
        const whole = simulateHouseholds(parameters, 1, 0, 40);
        const merged = pieces.reduceRight(mergeTallies, emptyTally(parameters.months));
        expect(merged).toEqual(whole);
        expect([...householdSteps(parameters, 1, 40, step)].at(-1)).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it("counts exactly what the ledgers of its households say", () => {
    fc.assert(
      fc.property(towns, (parameters) => {
        const tally = simulateHouseholds(parameters, "x", 0, 12);
        const paths = Array.from({ length: 12 }, (_, n) => householdPath(parameters, "x", n));
        const all = paths.flatMap((path) => path.months);
        expect(tally.trapped).toBe(paths.filter((path) => path.trappedSince !== null).length);
        expect(tally.interest).toBe(all.reduce((sum, month) => sum + month.interest, 0));
        const missed = paths.filter((path) => path.months.some((month) => month.missed > 0));
        expect(tally.missed).toBe(missed.length);
        const ends = all.filter((month) => month.month === parameters.months);
        expect(tally.owed.at(-1)).toBe(ends.reduce((sum, month) => sum + month.debt, 0));
        expect(tally.debtFree).toBe(ends.filter((month) => month.debt === 0).length);
      }),
      { numRuns: 30 },
    );
  });

  it("brings the same luck under other rates, so only the terms differ", () => {
    const dear = {
      ...town,
      debts: town.debts.map((debt) => ({ ...debt, monthlyRate: percent(4) })),
    };
    const luck = (parameters: HouseholdParameters) =>
      householdPath(parameters, 3, 5).months.map(({ income, shock }) => [income, shock]);
    expect(luck(dear)).toEqual(luck(town));
    const trapped = (parameters: HouseholdParameters) =>
      simulateHouseholds(parameters, 3, 0, 300).trapped;
    expect(trapped(dear)).toBeGreaterThan(trapped(town));
  });

  it("refuses what it has no meaning for, in a sentence", () => {
    expect(() => simulateHouseholds({ ...town, months: 601 }, 1, 0, 1)).toThrow("months");
    expect(() => simulateHouseholds({ ...town, debts: [] }, 1, 0, 1)).toThrow("number of debts");
    expect(() => simulateHouseholds({ ...town, extra: percent(101) }, 1, 0, 1)).toThrow("100%");
    expect(() => simulateHouseholds(town, 1, 2, 1)).toThrow("first household");
    expect(() => mergeTallies(emptyTally(1), emptyTally(2))).toThrow("same months");
    const huge = { ...town, debts: [{ ...line(9000, 0, 1, 0), monthlyRate: rate(9, 1) }] };
    expect(() => simulateHouseholds(huge, 1, 0, 1)).toThrow("has passed");
  });
});

describe(householdPath, () => {
  it("is not one cent apart from the same rules told in bigints", () => {
    fc.assert(
      fc.property(towns, fc.nat(999), (parameters, number) => {
        const path = householdPath(parameters, "retold", number);
        const engine = path.months.map(({ savings, balances }) =>
          [savings, ...balances].map(BigInt),
        );
        expect(engine).toEqual(retold(parameters, path));
      }),
    );
  });

  it("dates the trap by the first of the months in a row", () => {
    const alone = {
      ...town,
      debts: [line(20_000, 20_000, 36, 2)],
      income: { low: fromMajor(5000), high: fromMajor(5000), swing: rate(0, 1) },
      jobLoss: { ...town.jobLoss, chance: rate(0, 1) },
      shock: { ...town.shock, chance: rate(0, 1) },
      savings: { start: minor(0), target: minor(0) },
    };
    expect(householdPath(alone, 1, 0).trappedSince).toBe(1);
    expect(householdPath({ ...alone, essentials: fromMajor(4000) }, 1, 0).trappedSince).toBeNull();
    expect(householdPath({ ...alone, months: 11 }, 1, 0).trappedSince).toBeNull();
  });
});

describe(partOf, () => {
  it("is exact for amounts and rates of any size", () => {
    const rates = fc.tuple(fc.nat(10 ** 9), fc.integer({ min: 1, max: 10 ** 9 }));
    fc.assert(
      fc.property(rates, fc.nat(10 ** 13), ([n, d], amount) => {
        fc.pre(n <= d);
        const exact = (2n * BigInt(amount) * BigInt(n) + BigInt(d)) / (2n * BigInt(d));
        expect(partOf(rate(n, d), "half-up")(amount)).toBe(Number(exact));
      }),
      { numRuns: 1000 },
    );
  });
});
