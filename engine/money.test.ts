import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, fromMajor, minor, subtract, toMajor } from "./money";

describe(fromMajor, () => {
  it.each([
    ["8659.63", 865_963],
    [8659.63, 865_963],
    [1.005, 101],
    ["1.004999", 100],
    ["-1.005", -101],
    ["-0", 0],
    [-0, 0],
    [1e-7, 0],
    ["5e-3", 1],
    [4.35e3, 435_000],
    ["007.5", 750],
  ])("reads %s as %i minor units", (value, expected) => {
    expect(fromMajor(value)).toBe(expected);
  });

  it("follows the decimal places of the currency", () => {
    expect(fromMajor("1234.5", 0)).toBe(1235);
    expect(fromMajor("1.2345", 3)).toBe(1235);
    expect(fromMajor(1e21 / 1e9, 0)).toBe(1_000_000_000_000);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, "", " 1", "1,000", "0x10", "1.", "one"])(
    "refuses %s in a sentence",
    (value) => expect(() => fromMajor(value)).toThrow("Expected a decimal number"),
  );

  it("refuses what cannot be held exactly", () => {
    expect(() => fromMajor(1e21)).toThrow("larger than 2^53");
    expect(() => fromMajor("1e9999")).toThrow(RangeError);
    expect(() => fromMajor("1", 16)).toThrow("Decimal places");
  });
});

describe(toMajor, () => {
  it("writes plain text with all decimal places", () => {
    expect(toMajor(minor(20_000))).toBe("200.00");
    expect(toMajor(minor(-5))).toBe("-0.05");
    expect(toMajor(minor(1234), 0)).toBe("1234");
    expect(toMajor(minor(5), 3)).toBe("0.005");
  });

  it("is read back by fromMajor unchanged, for any amount and currency", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 4 }), (amount, digits) => {
        expect(fromMajor(toMajor(minor(amount), digits), digits)).toBe(amount);
      }),
    );
  });
});

describe(add, () => {
  it("undoes subtract", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (a, b) => {
        expect(add(subtract(minor(a), minor(b)), minor(b))).toBe(a);
      }),
    );
  });

  it("refuses a sum past 2^53 − 1 and an amount that is not whole", () => {
    const largest = minor(Number.MAX_SAFE_INTEGER);
    expect(() => add(largest, minor(1))).toThrow("whole minor units");
    expect(() => subtract(minor(-2), largest)).toThrow(RangeError);
    expect(() => minor(0.5)).toThrow("got 0.5");
  });
});
