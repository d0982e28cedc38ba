import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultsOf, type Values } from "@/lib/parameters";
import { valuesAt } from "../sample-values";
import { figures } from "./model";
import { methods, outputs, parameters, presets } from "./params";

const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));

const anyValues = fc
  .array(share, { minLength: parameters.length, maxLength: parameters.length })
  .map((shares) => valuesAt(parameters, shares));

function card(id: string, change: Values = {}): Values {
  const found = presets.find((each) => each.id === id);
  if (!found) throw new Error(`no preset "${id}"`);
  return { ...defaultsOf(parameters), ...found.terms, ...found.example, ...change };
}

describe("a bill on the 1st, due on the 10th (course.md, L4)", () => {
  it.each([
    [1, 40],
    [31, 10],
  ])("leaves a purchase of %i March %i free days", (day, free) => {
    expect(figures(card("petal-bill", { "purchase-day": day }))).toMatchObject({
      "free-days": free,
      "free-days-longest": 40,
      "free-days-shortest": 10,
    });
  });
});

describe("3,000 bought on 3 March, 2,900 paid on 20 April, next bill on 30 April (course.md, L4)", () => {
  it("costs 72.50 on the whole bill, and 0.50 on what is left", () => {
    expect(figures(card("petal-whole"))).toMatchObject({
      bill: 3000,
      rest: 100,
      "next-interest": 72.5,
      "interest-whole-bill": 72.5,
      "interest-unpaid-after-due": 0.5,
      "rest-interest": 0.5,
      "late-fee": 0,
    });
  });

  it("is 72.00 for the 48 free days, and 0.50 for the 10 days that 100 waits", () => {
    expect(figures(card("petal-whole"))).toMatchObject({
      "free-days": 48,
      "free-days-worth": 72,
      "rest-days": 10,
    });
  });

  it("gives cash no free days to be worth anything", () => {
    expect(figures(card("petal-whole", { kind: "cash" }))["free-days-worth"]).toBe("none");
  });

  it("costs 0.50 as soon as the contract says so", () => {
    const known = figures(card("petal-whole", { basis: "unpaid-after-due" }));
    expect(known["next-interest"]).toBe(0.5);
  });

  it("costs nothing when the bill is paid in full", () => {
    const known = figures(card("petal-whole", { paid: 3000 }));
    for (const method of methods) expect(known[`interest-${method}`]).toBe(0);
    expect(known).toMatchObject({ "free-days": 48, "next-interest": 0, "after-interest": 0 });
  });

  it("takes no more than the bill, however much is offered", () => {
    expect(figures(card("petal-whole", { paid: 100_000 }))).toMatchObject({ rest: 0 });
  });
});

describe("1,000 posted on 30 March, 100 paid on 23 April, bill of 5 May (China Merchants Bank)", () => {
  it("bears 17.85, 16.65 or 5.40 by the three Chinese methods", () => {
    expect(figures(card("cn-bank-bill"))).toMatchObject({
      "next-interest": 17.85,
      "interest-whole-bill": 17.85,
      "interest-unpaid-from-posting": 16.65,
      "interest-unpaid-after-due": 5.4,
    });
  });
});

it("1,000 posted on 15 March, 50 paid on 20 April bears 23.70 on 1 May (China CITIC Bank)", () => {
  const change = { "statement-day": 1, "due-days": 19, posting: 0, "purchase-day": 15, paid: 50 };
  expect(figures(card("cn-bank-bill", change))["next-interest"]).toBe(23.7);
});

describe("2,000 in cash for 30 days (course.md, L4)", () => {
  it("costs a fee of 20 and 30 of interest, 50.00 in all, which is 30.42% a year", () => {
    expect(figures(card("petal-whole", { amount: 2000 }))).toMatchObject({
      "cash-fee": 20,
      "cash-interest": 30,
      "cash-cost": 50,
      "cash-yearly": 30.42,
    });
  });

  it("has no free days, and bears interest before its first bill", () => {
    const known = figures(card("petal-whole", { kind: "cash", amount: 2000, paid: 100_000 }));
    expect(known).toMatchObject({ "free-days": "none", bill: 2048 });
    // 2,000 for 28 days to the bill, and from the bill to the payment for 20 days.
    expect(known["next-interest"]).toBe(20.28);
  });
});

describe("late by three days", () => {
  it("costs interest on all of it and a late fee where nothing is allowed", () => {
    const known = figures(card("petal-whole", { paid: 3000, late: 3 }));
    // 3,000 for the 51 days from 3 March to 22 April; 5% of the minimum of 300.
    expect(known).toMatchObject({ "next-interest": 76.5, "late-fee": 15 });
  });

  it("costs nothing where three days are allowed, and all of it on the fourth", () => {
    const lenient = { paid: 1000, late: 3 };
    expect(figures(card("cn-bank-bill", lenient))).toMatchObject({
      "next-interest": 0,
      "late-fee": 0,
    });
    expect(figures(card("cn-bank-bill", { ...lenient, late: 4 }))["late-fee"]).toBe(10);
  });

  it("lets a shortfall of ten pass where the card does, and not one of eleven", () => {
    expect(figures(card("cn-bank-bill", { paid: 990 }))["next-interest"]).toBe(0);
    expect(figures(card("cn-bank-bill", { paid: 989 }))["next-interest"]).toBeGreaterThan(10);
  });
});

describe("the free days of a whole account", () => {
  it("are gone for two months after 100 of 3,000 was left, and for none bill by bill", () => {
    expect(figures(card("us-bill"))["months-without-free"]).toBe(2);
    expect(figures(card("us-bill", { basis: "whole-bill" }))["months-without-free"]).toBe(0);
  });

  it("charge trailing interest after the full payment", () => {
    expect(figures(card("us-bill"))["after-interest"]).toBeGreaterThan(0);
  });

  it("take as many more months to return as full payments are asked for", () => {
    expect(figures(card("us-bill", { regain: 3 }))["months-without-free"]).toBe(4);
  });

  it("never return while only the minimum is paid", () => {
    const known = figures(card("us-bill", { afterwards: "minimum" }));
    expect(known["months-without-free"]).toBe("never");
  });

  it("are not there when the bill before was not paid in full", () => {
    const known = figures(card("us-bill", { carried: 500, paid: 100_000 }));
    expect(known["free-days"]).toBe("none");
    expect(known["next-interest"]).toBeGreaterThan(0);
    expect(figures(card("petal-whole", { carried: 500 }))["free-days"]).toBe(48);
  });
});

describe("figures", () => {
  /** Each case follows nine accounts; a busy machine takes its time. */
  const slow = { timeout: 60_000 };

  it("are every output and nothing else, for every preset", () => {
    const names = outputs.map(({ name }) => name).sort();
    for (const { id } of presets) expect(Object.keys(figures(card(id))).sort()).toEqual(names);
  });

  it(
    "are plain numbers from zero up, never or none, whatever the values within limits",
    slow,
    () => {
      fc.assert(
        fc.property(anyValues, (values) => {
          for (const [name, figure] of Object.entries(figures(values))) {
            const good = typeof figure === "string" || (Number.isFinite(figure) && figure >= 0);
            expect(good, `${name}: ${figure}`).toBe(true);
          }
        }),
        { numRuns: 400 },
      );
    },
  );

  it("are plain at the corners of the limits", slow, () => {
    for (let corner = 0; corner < 2 ** parameters.length; corner += 77_777) {
      const shares = parameters.map((_, bit) => (corner >> bit) & 1);
      for (const figure of Object.values(figures(valuesAt(parameters, shares))))
        expect(typeof figure === "string" || Number.isFinite(figure)).toBe(true);
    }
  });

  it("give the contract's method the interest of the next bill", slow, () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const known = figures(values);
        expect(known[`interest-${values.basis}`]).toBe(known["next-interest"]);
      }),
      { numRuns: 100 },
    );
  });

  it("never charge less for leaving more unpaid, by any method", slow, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...methods),
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 3000 }),
        (basis, a, b) => {
          const [less, more] = [Math.min(a, b), Math.max(a, b)];
          const interest = (paid: number) =>
            Number(figures(card("petal-whole", { basis, paid }))["next-interest"]);
          expect(interest(less)).toBeGreaterThanOrEqual(interest(more));
        },
      ),
      { numRuns: 100 },
    );
  });
});
