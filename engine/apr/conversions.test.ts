import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  convertPeriod,
  effectiveFromNominal,
  effectiveFromPeriod,
  nominalFromEffective,
  nominalFromPeriod,
  periodFromEffective,
  periodFromNominal,
  toOneDecimal,
  toPercentDigits,
  toTwoDecimals,
} from ".";

const shares = fc.double({ min: 0, max: 5, noNaN: true });
const periods = fc.constantFrom(1, 2, 4, 12, 24, 52, 360, 365);

describe("0.05% a day", () => {
  it("is 18.25% simple, 19.86% compounded monthly and 20.02% compounded daily", () => {
    expect(toTwoDecimals(nominalFromPeriod(0.0005, 365))).toBe(18.25);
    expect(toTwoDecimals(effectiveFromNominal(0.1825, 12))).toBe(19.86);
    expect(toTwoDecimals(effectiveFromPeriod(0.0005, 365))).toBe(20.02);
  });
});

describe("conversions", () => {
  it("come back from effective to nominal and from period to period", () => {
    fc.assert(
      fc.property(shares, periods, periods, (share, from, to) => {
        const back = nominalFromEffective(effectiveFromNominal(share, from), from);
        expect(back).toBeCloseTo(share, 10);
        expect(convertPeriod(convertPeriod(share / from, from, to), to, from)).toBeCloseTo(
          share / from,
          10,
        );
        expect(periodFromEffective(effectiveFromPeriod(share / from, from), from)).toBeCloseTo(
          periodFromNominal(share, from),
          12,
        );
      }),
    );
  });

  it("never make the effective rate smaller than the nominal one", () => {
    fc.assert(
      fc.property(shares, periods, (share, count) => {
        expect(effectiveFromNominal(share, count)).toBeGreaterThanOrEqual(share - 1e-12);
      }),
    );
  });

  it("refuse −100%, no number, no periods, and what passes the largest number", () => {
    expect(() => effectiveFromPeriod(-1, 12)).toThrow("above −1");
    expect(() => effectiveFromPeriod(Number.NaN, 12)).toThrow("finite");
    expect(() => nominalFromPeriod(0.1, 0)).toThrow("above zero");
    expect(() => effectiveFromPeriod(1000, 365)).toThrow("largest number");
  });
});

describe(toPercentDigits, () => {
  it("rounds a half up on the decimal value, not on its binary neighbour", () => {
    expect(toOneDecimal(0.0645)).toBe(6.5);
    expect(toOneDecimal(0.06041228)).toBe(6);
    expect(toTwoDecimals(1.005 / 100)).toBe(1.01);
    expect(toTwoDecimals(0.12834720935)).toBe(12.83);
    expect(() => toTwoDecimals(Number.NaN)).toThrow("finite");
  });
});
