import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultsOf, type Values } from "@/lib/parameters";
import { valuesAt } from "../sample-values";
import { calendarDays, scheduleOf } from "./dates";
import { methodRows } from "./method-rows";
import { figures, simulate } from "./model";
import { billRows, rowsToShow } from "./months";
import { parameters, presets } from "./params";
import { pictureOf } from "./picture";
import { chargesFor } from "./reason-rows";

function model(id: string, change: Values = {}) {
  const preset = presets.find((each) => each.id === id);
  return simulate({ ...defaultsOf(parameters), ...preset?.terms, ...preset?.example, ...change });
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyValues = fc
  .array(share, { minLength: parameters.length, maxLength: parameters.length })
  .map((shares) => valuesAt(parameters, shares));

describe(methodRows, () => {
  it("shows the figures of the outputs, and marks the contract's own method", {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const known = figures(values);
        const rows = methodRows(simulate(values));
        for (const { method, interest } of rows) expect(interest).toBe(known[`interest-${method}`]);
        expect(rows.filter(({ own }) => own).map(({ method }) => method)).toEqual([values.basis]);
      }),
      { numRuns: 60 },
    );
  });
});

describe(billRows, () => {
  it("adds up from bill to bill", () => {
    for (const { id } of presets) {
      const rows = billRows(model(id, { afterwards: "minimum", spending: 200 }));
      for (const [index, row] of rows.entries()) {
        const before = rows[index - 1];
        const opening = before ? before.balance - before.paid : 0;
        expect(row.balance).toBeCloseTo(opening + row.bought + row.interest + row.fees, 2);
      }
    }
  });

  it("follows the US card until the free days are back", () => {
    const rows = rowsToShow(billRows(model("us-bill")));
    expect(rows.map(({ interest, free }) => [interest, free])).toEqual([
      [0, true],
      [21.22, false],
      [38.28, false],
      [0, true],
    ]);
  });
});

describe(pictureOf, () => {
  it("is made of the days and amounts whose sum bears the interest of the next bill", () => {
    const { bearing } = pictureOf(model("petal-whole"));
    expect(bearing.map(({ from, to, value }) => [to - from + 1, value])).toEqual([
      [48, 3000],
      [10, 100],
    ]);
    const sum = bearing.reduce((total, { from, to, value }) => total + (to - from + 1) * value, 0);
    expect(sum * 0.0005).toBeCloseTo(72.5, 10);
  });

  it("holds the free days from the purchase to the due date when all is paid, and none when all is lost", () => {
    const paid = model("petal-whole", { paid: 3000 });
    const { bought, due } = paid.schedule.days;
    expect(pictureOf(paid).free).toEqual({ from: bought, to: due });
    expect(pictureOf(model("petal-whole")).free).toBe(null);
  });

  it("leaves a late fee out of what bears interest", () => {
    const { bearing } = pictureOf(model("cn-bank-bill", { late: 5 }));
    expect(bearing.map(({ from, to, value }) => [to - from + 1, value])).toEqual([
      [29, 1000],
      [8, 900],
    ]);
  });

  it("stays within its calendar, which stays as it is while the purchase moves", {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const { first, last, bearing, owed } = pictureOf(simulate(values));
        for (const { from, to, value } of [...bearing, ...owed]) {
          expect(from).toBeGreaterThanOrEqual(first);
          expect(to).toBeLessThanOrEqual(last);
          expect(value).toBeGreaterThan(0);
        }
        expect((last - first + 1) % 7).toBe(0);
      }),
      { numRuns: 100 },
    );
    const sizes = [1, 15, 31].map((day) =>
      calendarDays(model("cn-bank-bill", { "purchase-day": day }).terms),
    );
    expect(new Set(sizes.map(({ last }) => last)).size).toBe(1);
  });
});

describe(scheduleOf, () => {
  it("puts a purchase posted on the statement day on that bill, and one posted later on the next", () => {
    const on = (day: number) =>
      model("cn-bank-bill", { "purchase-day": day, posting: 0 }).schedule.days;
    expect(on(6).bill - on(5).bill).toBe(31);
  });
});

describe(chargesFor, () => {
  it("gives the days and amounts behind every interest, to the cent", () => {
    for (const { id } of presets) {
      const each = model(id);
      const rate = Number(each.terms.rate) / 36_500;
      for (const output of ["next-interest", "rest-interest", "interest-whole-bill"]) {
        const rows = chargesFor(each, output)?.rows ?? [];
        const sum = rows.reduce((total, { days, amount }) => total + days * amount, 0);
        const known =
          output === "next-interest"
            ? each.nextInterest
            : output === "rest-interest"
              ? each.restInterest
              : each.byMethod["whole-bill"];
        expect(Math.abs(sum * rate - known / 100)).toBeLessThanOrEqual(0.005001);
      }
    }
  });
});
