import { describe, expect, it } from "vitest";
import { kinds } from "./rates";

function run(kind: string, inputs: Record<string, unknown>, expected: Record<string, unknown>) {
  return kinds[kind]?.(inputs, expected);
}

describe("forms of rate cases beyond the files at hand", () => {
  it("reads unit-periods by name and flows with amounts one by one", () => {
    const flows = [
      { type: "advance", amount: 400, t: 0 },
      { type: "payment", amounts: [39.5, ...Array(11).fill(38.31)], t: 1, f: { num: 5, den: 28 } },
    ];
    const found = run("regz-closed-end-apr", { unitPeriod: "4 weeks", flows }, { decimals: 2 });
    expect(found).toMatchObject({ aprPercent: 28.5 });
  });

  it("converts rates both ways, in lists and in percent", () => {
    const convert = (inputs: Record<string, unknown>, ...keys: string[]) =>
      run("rate_conversion", inputs, Object.fromEntries(keys.map((key) => [key, 0])));
    const out = convert(
      { daily_rate: 0.0005 },
      "simple_annual_pct",
      "compound_annual_daily_pct",
      "compound_annual_monthly_pct",
    );
    expect(out?.simple_annual_pct).toBeCloseTo(18.25, 9);
    expect(out?.compound_annual_daily_pct).toBeCloseTo(20.016, 3);
    expect(out?.compound_annual_monthly_pct).toBeCloseTo(19.857, 3);
    expect(convert({ effective_annual: 0.19 }, "monthly_rate")?.monthly_rate).toBeCloseTo(
      0.0146017,
      7,
    );
    expect(() => run("rate_conversion", { days: 365 }, {})).toThrow("names no rate");
  });

  it("derives charge and denominator of a cycle, and interest of several spans", () => {
    const cycle = { transactions: 100, balance: 150, financeCharge: 5.25 };
    expect(run("open-end-effective-apr", cycle, {})?.aprPercent).toBeCloseTo(42, 9);
    const least = { balance: 40, monthlyRate: 0.015, minimumCharge: 1 };
    expect(run("open-end-effective-apr", least, {})?.aprPercent).toBeCloseTo(30, 9);
    const loan = { principal: 100, apr: 0.15, days: [365, 14, 7] };
    expect(run("simple-interest", loan, { oneYear: 0, twoWeeksApprox: 0, oneWeek: 0 })).toEqual({
      oneYear: 15,
      twoWeeksApprox: 0.57,
      oneWeek: 0.29,
    });
  });

  it("says what it cannot read", () => {
    expect(() => run("apy-simple", { principal: 1, rate: 0.1, compounding: "often" }, {})).toThrow(
      'The compounding "often" is not known.',
    );
    expect(() => run("aprc", { flows: [{ type: "gift", amount: 1 }] }, {})).toThrow("a drawdown");
    expect(() => run("aprc", {}, {})).toThrow('The input "flows" must be a list.');
  });
});
