import { describe, expect, it } from "vitest";
import { fromMajor, minor } from "../money";
import { percent, rate } from "../rates";
import { cappedCharges, mostRepayable, multipleCap, UK_PRICE_CAP } from "./price-cap";

describe(cappedCharges, () => {
  it("allows £24 on £100 for 30 days, £15 for default, £100 for everything", () => {
    expect(cappedCharges(fromMajor(100), 30, UK_PRICE_CAP)).toEqual({
      charges: 2400,
      defaultFees: 1500,
      total: 10_000,
      capReachedOnDay: 125,
    });
    expect(mostRepayable(fromMajor(300), 30, UK_PRICE_CAP)).toBe(37_200);
  });

  it("leaves less for default the nearer the total is, and nothing from day 125 on", () => {
    const onDay = (days: number) => cappedCharges(fromMajor(100), days, UK_PRICE_CAP);
    expect(onDay(120)).toMatchObject({ charges: 9600, defaultFees: 400 });
    expect(onDay(124).charges).toBe(9920);
    expect(onDay(125)).toMatchObject({ charges: 10_000, defaultFees: 0 });
    expect(onDay(1000).charges).toBe(10_000);
  });

  it("never rounds a ceiling up, and has no day without a daily charge", () => {
    expect(cappedCharges(minor(99), 1, UK_PRICE_CAP).charges).toBe(0);
    const noDaily = { ...UK_PRICE_CAP, daily: rate(0, 1) };
    expect(cappedCharges(minor(99), 1, noDaily).capReachedOnDay).toBeNull();
  });
});

it("puts four times a prime rate of 3.85% at 15.4%", () => {
  expect(multipleCap(percent(3.85), 4)).toEqual(percent(15.4));
});
