import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultsOf, type Values } from "@/lib/parameters";
import { valuesAt } from "../sample-values";
import { figures } from "./model";
import { outputs, parameters, presets } from "./params";

const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));

const anyValues = fc
  .array(share, { minLength: parameters.length, maxLength: parameters.length })
  .map((shares) => valuesAt(parameters, shares));

const price = (change: Values = {}): Values => ({ ...defaultsOf(parameters), ...change });

const preset = (id: string) => {
  const found = presets.find((each) => each.id === id);
  return price({ ...found?.terms, ...found?.example });
};

describe("10,000 at 0.05% a day, as the microscope of lesson 2 shows it", () => {
  it("is 5 a day, 150 in 30 days and 1,825 a year", () => {
    expect(figures(price())).toMatchObject({
      "daily-rate": 0.05,
      "yearly-rate": 18.25,
      "day-cost": 5,
      "days-cost": 150,
      "days-rate": 1.5,
      "year-cost": 1825,
    });
  });

  it("is 2,001.59 in a year if it is left unpaid and joins the debt every day: 20.02% effective", () => {
    expect(figures(price())).toMatchObject({
      "year-compound": 2001.59,
      "interest-on-interest": 176.59,
      "effective-yearly": 20.02,
    });
  });

  it("is 19.86% effective if it joins the debt every month", () => {
    expect(figures(price({ compounding: "monthly" }))["effective-yearly"]).toBe(19.86);
  });

  it("costs the same whatever unit it is read in", () => {
    const { "unit-rate": dayRate, "unit-cost": dayCost, ...same } = figures(price());
    const {
      "unit-rate": yearRate,
      "unit-cost": yearCost,
      ...read
    } = figures(price({ unit: "year" }));
    expect(read).toEqual(same);
    expect([dayRate, dayCost, yearRate, yearCost]).toEqual([0.05, 5, 18.25, 1825]);
  });
});

describe("the items of lesson 2", () => {
  it("1.5% a month is 18% stated and 19.56% effective", () => {
    expect(figures(preset("month-quote"))).toMatchObject({
      "monthly-rate": 1.5,
      "yearly-rate": 18,
      "effective-yearly": 19.56,
    });
  });

  it("only 0.1% a day is 36.5% stated and 44.0% effective", () => {
    const known = figures(price({ rate: 36.5 }));
    expect(known["daily-rate"]).toBe(0.1);
    expect(Number(known["effective-yearly"]).toFixed(1)).toBe("44.0");
  });

  it("1.87% a month is the 24.9% of a British advert", () => {
    expect(figures(preset("uk-card-rate"))).toMatchObject({
      "monthly-rate": 1.87,
      "effective-yearly": 24.9,
    });
  });

  it("15 on 100 for 14 days is 391.07% a year", () => {
    const known = figures({ ...preset("us-payday-rate"), balance: 100 });
    expect(known).toMatchObject({ "days-cost": 15, "yearly-rate": 391.07, "day-cost": 1.07 });
  });

  it("a price stands behind its equals, and first when it is the dearest", () => {
    const place = (rate: number) => figures(price({ rate })).place;
    expect([25, 20, 18.25, 16, 15.6, 14.6, 0].map(place)).toEqual([1, 2, 2, 3, 4, 5, 5]);
  });
});

describe("figures", () => {
  it("are every output and nothing else, for every preset", () => {
    const names = outputs.map(({ name }) => name).sort();
    for (const { id } of presets) expect(Object.keys(figures(preset(id))).sort()).toEqual(names);
  });

  it("are finite numbers wherever the limits end, all together", () => {
    for (let corner = 0; corner < 2 ** parameters.length; corner++) {
      const shares = parameters.map((_, bit) => (corner >> bit) & 1);
      for (const figure of Object.values(figures(valuesAt(parameters, shares))))
        expect(Number.isFinite(figure), String(figure)).toBe(true);
    }
  });

  it("are finite within limits; leaving interest unpaid never costs less", () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const known = figures(values);
        for (const [name, figure] of Object.entries(known))
          expect(Number.isFinite(figure), `${name}: ${figure}`).toBe(true);
        const at = (name: string) => Number(known[name]);
        expect(at("interest-on-interest")).toBeGreaterThanOrEqual(0);
        expect(at("days-compound")).toBeGreaterThanOrEqual(at("days-cost"));
        expect(at("year-cost")).toBeGreaterThanOrEqual(at("days-cost"));
      }),
      { numRuns: 200 },
    );
  });
});
