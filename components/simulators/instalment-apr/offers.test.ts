import { describe, expect, it } from "vitest";
import { defaultsOf, type Values } from "@/lib/parameters";
import { cheapest, offerColumn, offerOf } from "./offers";
import { kinds, parameters, presets } from "./params";
import { planOf } from "./plan";
import { costAt, sameFee } from "./price";

const start = defaultsOf(parameters);
const column = (change: Values = {}) => offerColumn(offerOf({ ...start, ...change }));
const presetColumn = (id: string) => {
  const preset = presets.find((each) => each.id === id);
  return offerColumn(offerOf({ ...start, ...preset?.terms, ...preset?.example, amount: 6000 }));
};

describe(offerColumn, () => {
  it("shows principal, each charge and all of them, which are what is paid beyond what is received", () => {
    const { table, fee, extra, discount } = column({
      amount: 6000,
      fee: 7.2,
      extra: 3,
      discount: 50,
    });
    expect(table).toMatchObject({ principal: 600_000, totalCost: 66_200, totalPaid: 643_200 });
    expect([fee, extra, discount]).toEqual([432, 180, 50]);
  });

  it("has the simple yearly rate that is the rule of thumb, 16.25% for 8.8%", () => {
    expect(column().simple).toBe(16.25);
    expect(column({ kind: "yearly", fee: 18 }).simple).toBeCloseTo(18, 1);
  });

  it("says what being late costs only where the offer does", () => {
    expect(column({ late: 0.05 }).table.defaults).toHaveLength(1);
    expect(column({ late: 0 }).table.defaults).toEqual([]);
  });

  it("has neither rate for an offer that gives nothing", () => {
    const { table, simple } = column({ extra: 100 });
    expect(table.annualCost).toEqual({ kind: "none", why: "nothing-received" });
    expect(simple).toBeNull();
  });
});

describe(cheapest, () => {
  it("finds the bank loan on both counts among the course's four", () => {
    const offers = ["upfront-loan", "cn-card-plan", "bank-loan", "petal-plan"];
    expect(cheapest(offers.map(presetColumn))).toEqual({ rate: 2, money: 2 });
  });

  it("tells a low rate from little money, for a short plan is dearer by the year", () => {
    const short = column({ payments: 3, fee: 3 });
    expect(cheapest([column(), short])).toEqual({ rate: 0, money: 1 });
  });

  it("compares nothing with itself or with an offer that has no rate", () => {
    expect(cheapest([column()])).toBeNull();
    expect(cheapest([column(), column({ extra: 100 })])).toBeNull();
  });
});

describe(sameFee, () => {
  it("says 8.8% over 12 as 0.7333% each, 15.86% a year, and back", () => {
    const plan = planOf(start);
    expect(sameFee(plan, "each")).toBe(0.7333);
    expect(sameFee(plan, "yearly")).toBe(15.86);
    expect(sameFee({ ...plan, kind: "each", fee: 0.7333 }, "total")).toBe(8.8);
    expect(sameFee({ ...plan, kind: "yearly", fee: 15.86 }, "total")).toBe(8.8);
  });

  it("stays within the limits of a fee, whatever the plan", () => {
    for (const kind of kinds)
      for (const to of kinds)
        for (const fee of [0, 0.0001, 50, 100]) {
          const same = sameFee({ ...planOf(start), kind, fee }, to);
          expect(same >= 0 && same <= 100, `${kind} ${fee} to ${to}: ${same}`).toBe(true);
        }
  });
});

it("knows what a guess would have cost: 12,000 at 8.8% in 12 level payments", () => {
  expect(costAt(planOf(start), 8.8)).toBe(579.66);
  expect(costAt(planOf(start), 0)).toBe(0);
});
