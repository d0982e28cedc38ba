import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minor } from "../money";
import { type InternalRate, internalRate, NoRateError, SeveralRatesError } from ".";
import { allRoots } from "./roots";

const yearly = (...amounts: number[]) => internalRate(amounts.map(minor), 1).perPeriod;

function caught(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

describe("the rate of a stream", () => {
  it("is the same for borrower and lender", () => {
    expect(yearly(1000, -1100)).toBeCloseTo(0.1, 12);
    expect(yearly(-1000, 1100)).toBeCloseTo(0.1, 12);
  });

  it("is zero for a plan that costs nothing and negative for one that gives back less", () => {
    expect(yearly(1000, -400, -600)).toBe(0);
    expect(yearly(1000, -500)).toBeCloseTo(-0.5, 12);
  });

  it("is one rate where the present value only touches zero", () => {
    expect(yearly(1000, -2200, 1210)).toBeCloseTo(0.1, 6);
  });

  it("is found with many changes of direction as long as the debt never turns", () => {
    const draws = Array.from({ length: 300 }, (_, month) => (month % 2 ? -900 : 1000));
    const { perPeriod } = internalRate([...draws, -20_000].map(minor), 12);
    expect(perPeriod).toBeGreaterThan(0);
  });

  it("says three ways what one period's rate is", () => {
    const rate = internalRate([1000, ...Array(12).fill(-90)].map(minor), 12);
    expect(rate.nominal).toBeCloseTo(12 * rate.perPeriod, 14);
    expect(rate.effective).toBeCloseTo((1 + rate.perPeriod) ** 12 - 1, 12);
  });
});

describe("no rate, or more than one, is an error and never a number", () => {
  it.each([[[1000, 1100]], [[1000]], [[]], [[0, 0]], [[1000, -3000, 2500]]])(
    "no rate: %j",
    (amounts) => {
      const error = caught(() => yearly(...amounts));
      expect(error).toBeInstanceOf(NoRateError);
      expect(error).toBeInstanceOf(RangeError);
      expect(String(error)).toContain("no rate");
    },
  );

  it.each([
    [
      [1000, -2300, 1320],
      [0.1, 0.2],
    ],
    [
      [1000, -2500, 1560],
      [0.2, 0.3],
    ],
    [
      [1000, -3000, 2000],
      [0, 1],
    ],
    [
      [1000, -6000, 11_000, -6000],
      [0, 1, 2],
    ],
  ])("several rates: %j", (amounts, rates) => {
    const error = caught(() => yearly(...amounts));
    expect(error).toBeInstanceOf(SeveralRatesError);
    const found = (error as SeveralRatesError).rates;
    expect(found).toHaveLength(rates.length);
    for (const [index, rate] of rates.entries()) expect(found[index]).toBeCloseTo(rate, 9);
  });

  it("names the rates it found", () => {
    expect(() => yearly(1000, -2300, 1320)).toThrow("2 rates, not one: 10%, 20%");
  });

  it("refuses periods a year that are no number above zero", () => {
    expect(() => internalRate([1000, -1100].map(minor), 0)).toThrow("above zero");
    expect(() => internalRate([1000, -1100].map(minor), Number.NaN)).toThrow("above zero");
  });
});

describe(allRoots, () => {
  it("finds every rate a plan was built to have", () => {
    const growths = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(growths, (tenths) => {
        // Π(1 − v·(1 + rate)) in v, with rates of 10%, 20%, …
        const ratios = tenths.map((tenth) => 1 + tenth / 10).sort((a, b) => a - b);
        const amounts = ratios.reduce<number[]>(
          (so, ratio) => so.concat(0).map((each, k) => each - ratio * (so[k - 1] ?? 0)),
          [1],
        );
        const found = allRoots(amounts.map((amount, time) => ({ amount, time })));
        expect(found).toHaveLength(ratios.length);
        for (const [index, ratio] of ratios.entries()) {
          expect(Math.exp(found[index]?.growth ?? 0)).toBeCloseTo(ratio, 5);
        }
      }),
    );
  });
});

describe("whatever the amounts", () => {
  const amount = fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -3, max: 3 }));

  it("comes a finite rate above −100%, or a RangeError with a sentence", () => {
    const streams = fc.array(amount, { maxLength: 30 });
    fc.assert(
      fc.property(streams, fc.constantFrom(1, 12, 365), (amounts, periods) => {
        const result = caught(() => internalRate(amounts.map(minor), periods));
        if (result instanceof Error) {
          expect(result).toBeInstanceOf(RangeError);
          expect(result.message).toMatch(/^[A-Z].*\.$/);
        } else {
          const { perPeriod, nominal, effective } = result as InternalRate;
          for (const each of [perPeriod, nominal, effective]) {
            expect(Number.isFinite(each)).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
