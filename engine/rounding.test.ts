import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divideInteger, multiplyDivide, type Rounding } from "./rounding";

const MODES: Rounding[] = ["half-up", "half-even", "down", "up"];
const integers = fc.maxSafeInteger();
const divisors = integers.filter((value) => value !== 0);
const modes = fc.constantFrom(...MODES);

describe(divideInteger, () => {
  it.each([
    ["half-up", [3, -3, 2, -2, 1]],
    ["half-even", [2, -2, 2, -2, 1]],
    ["down", [2, -2, 1, -1, 0]],
    ["up", [3, -3, 2, -2, 1]],
  ] as const)("%s rounds 2.5, −2.5, 1.5, −1.5 and 0.75 by its name", (mode, expected) => {
    const quotients = [
      divideInteger(5, 2, mode),
      divideInteger(-5, 2, mode),
      divideInteger(3, 2, mode),
      divideInteger(3, -2, mode),
      divideInteger(3, 4, mode),
    ];
    expect(quotients).toEqual(expected);
  });

  it("never gives minus zero", () => {
    for (const mode of MODES) expect(divideInteger(0, -7, mode)).toBe(0);
    expect(divideInteger(-1, 3, "half-up")).toBe(0);
    expect(divideInteger(-1n, 3n * 10n ** 20n, "half-up")).toBe(0);
  });

  it("gives the same answer for numbers and for bigints", () => {
    fc.assert(
      fc.property(integers, divisors, modes, (n, d, mode) => {
        expect(divideInteger(n, d, mode)).toBe(divideInteger(BigInt(n), BigInt(d), mode));
      }),
    );
  });

  it("stays within one of the exact quotient, and within a half for the half modes", () => {
    fc.assert(
      fc.property(integers, divisors, modes, (n, d, mode) => {
        const error = BigInt(divideInteger(n, d, mode)) * BigInt(d) - BigInt(n);
        const size = error < 0n ? -error : error;
        const divisor = BigInt(Math.abs(d));
        expect(mode.startsWith("half") ? 2n * size <= divisor : size < divisor).toBe(true);
      }),
    );
  });

  it("refuses a zero divisor, a fraction and a result past 2^53 − 1 in a sentence", () => {
    expect(() => divideInteger(1, 0, "down")).toThrow("division by zero");
    expect(() => divideInteger(0.5, 1, "down")).toThrow("whole numbers");
    expect(() => divideInteger(Number.NaN, 1, "down")).toThrow(RangeError);
    expect(() => divideInteger(10n ** 20n, 3n, "down")).toThrow("larger than 2^53");
  });
});

describe(multiplyDivide, () => {
  it("is exact when the product passes 2^53", () => {
    fc.assert(
      fc.property(integers, fc.nat(), fc.integer({ min: 1 }), modes, (amount, n, d, mode) => {
        fc.pre(Math.abs(amount) * (n / d) < 2 ** 52);
        expect(multiplyDivide(amount, n, d, mode)).toBe(
          divideInteger(BigInt(amount) * BigInt(n), BigInt(d), mode),
        );
      }),
    );
  });

  it("rounds once, at the end", () => {
    expect(multiplyDivide(1_000_000, 3, 200, "half-up")).toBe(15_000);
    expect(multiplyDivide(9_007_199_254_740_991, 2, 4, "half-even")).toBe(4_503_599_627_370_496);
  });

  it("refuses a result past 2^53 − 1 and parts that are not whole", () => {
    expect(() => multiplyDivide(2 ** 52, 4, 1, "down")).toThrow("larger than 2^53");
    expect(() => multiplyDivide(0.5, 2, 1, "down")).toThrow("whole numbers");
    expect(() => multiplyDivide(1, 2, 0, "down")).toThrow("division by zero");
  });
});
