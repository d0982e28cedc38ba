import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minor } from "./money";
import { applyRate, divideRate, multiplyRate, percent, rate, toPercent } from "./rates";

describe(percent, () => {
  it("reads a percentage as an exact fraction in lowest terms", () => {
    expect(percent("24.99")).toEqual({ numerator: 2499, denominator: 10_000 });
    expect(percent(18.25)).toEqual({ numerator: 73, denominator: 400 });
    expect(percent(0)).toEqual({ numerator: 0, denominator: 1 });
  });

  it("mends a percentage spoilt by binary arithmetic", () => {
    expect(percent(0.2499 * 100)).toEqual(percent("24.99"));
  });

  it("refuses a negative percentage and other text", () => {
    expect(() => percent(-1)).toThrow("zero or more");
    expect(() => percent("10%")).toThrow("decimal number");
  });

  it("comes back from toPercent for every percentage with two decimals", () => {
    fc.assert(
      fc.property(fc.nat(100_000), (hundredths) => {
        expect(toPercent(percent(hundredths / 100))).toBe(hundredths / 100);
      }),
    );
  });
});

describe(rate, () => {
  it("refuses a zero denominator, a negative and a fraction", () => {
    expect(() => rate(1, 0)).toThrow("denominator");
    expect(() => rate(-1, 2)).toThrow("numerator");
    expect(() => rate(1, 2.5)).toThrow("denominator");
  });

  it("is divided and multiplied back without loss", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1000 }), (n, by) => {
        expect(multiplyRate(divideRate(rate(n, 10_000), by), by)).toEqual(rate(n, 10_000));
      }),
    );
  });

  it("refuses parts that no longer fit", () => {
    expect(() => divideRate(rate(1, Number.MAX_SAFE_INTEGER), 2)).toThrow("more figures");
    expect(() => divideRate(rate(1, 2), 0)).toThrow("one or more");
    expect(() => multiplyRate(rate(1, 2), -1)).toThrow("zero or more");
  });
});

describe(applyRate, () => {
  it("charges 104.13 on 5,000.00 at a twelfth of 24.99%", () => {
    expect(applyRate(minor(500_000), divideRate(percent("24.99"), 12), "half-up")).toBe(10_413);
  });

  it("does not compile when money and rates are mixed up", () => {
    const mixedUp = () => {
      // @ts-expect-error a rate is not money
      applyRate(percent(1), percent(1), "half-up");
      // @ts-expect-error money is not a rate
      applyRate(minor(1), minor(1), "half-up");
      // @ts-expect-error a plain number is not money
      applyRate(100, percent(1), "half-up");
    };
    expect(mixedUp).toThrow();
  });
});
