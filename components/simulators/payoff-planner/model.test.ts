import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultsOf, type Values } from "@/lib/parameters";
import { valuesAt } from "../sample-values";
import { figures, figuresOf } from "./figures";
import { simulate } from "./model";
import { outputs, parameters, people as personChoices, presets } from "./params";
import { type DebtList, sampleNames } from "./people";
import people from "./people.json";

const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));

const anyValues = fc
  .array(share, { minLength: parameters.length, maxLength: parameters.length })
  .map((shares) => valuesAt(parameters, shares));

function preset(id: string, change: Values = {}): Values {
  const found = presets.find((each) => each.id === id);
  if (!found) throw new Error(`no preset "${id}"`);
  return { ...defaultsOf(parameters), ...found.terms, ...found.example, ...change };
}

describe.each(["planner-maya", "planner-lin"])("three debts of 20,000 in all: %s", (id) => {
  it.each([
    [850, 32, 6779, 32, 6779, 32, 6924],
    [1000, 26, 5068, 26, 5298, 26, 5524],
    [1200, 20, 3846, 21, 4114, 21, 4368],
    [1500, 16, 2877, 16, 3113, 16, 3345],
  ])(
    "with %i a month, dearest first takes %i months and %i, smallest first %i and %i, the habit %i and %i",
    (budget, ...expected) => {
      const known = figures(preset(id, { budget }));
      const names = ["by-rate", "by-size", "habit"].flatMap((name) => [
        `${name}-months`,
        `${name}-interest`,
      ]);
      expect(names.map((name) => Math.round(Number(known[name])))).toEqual(expected);
    },
  );

  it("the habit costs 522.50 more and a month, and 300 more a month saves 969", () => {
    expect(figures(preset(id))).toMatchObject({
      "plan-months": 20,
      "habit-price": 522.5,
      "habit-later": 1,
      "by-size-price": 267.94,
      "raise-saves": 969.4,
      "raise-sooner": 4,
      owed: 20_000,
      minimums: 850,
      "first-interest": 382.5,
    });
  });

  it("smallest first closes its first account in month 5 instead of 11", () => {
    expect(figures(preset(id))).toMatchObject({ "by-size-first": 5, "by-rate-first": 11 });
  });

  it("one loan at 14.4% for 24 months with 3% fee asks 964.04, costs 3,737 or 17.5% a year, where the old debts cost 5,386", () => {
    expect(figures(preset(id))).toMatchObject({
      "loan-payment": 964.04,
      "loan-cash": 600,
      "loan-cost": 3736.99,
      "loan-nominal": 17.52,
      "alone-months": 27,
      "alone-interest": 5386.32,
      "loan-saves": 1649.33,
    });
  });

  it("an order by hand of smallest first is smallest first", () => {
    const known = figures(preset(id, { order: "by-hand", hand: 132 }));
    expect(known["by-hand-interest"]).toBe(known["by-size-interest"]);
    expect(known["plan-price"]).toBe(267.94);
    const dearest = figures(preset(id, { order: "by-hand", hand: 321 }));
    expect(dearest["plan-price"]).toBe(0);
  });
});

describe("10,000 at 18% with 1,000 a month and a surprise of 1,000 in month 6", () => {
  it("takes 13 months and 1,009 without a buffer, and the surprise is borrowed", () => {
    const known = figures(preset("planner-chen"));
    expect(Math.round(Number(known["plan-interest"]))).toBe(1009);
    expect(known).toMatchObject({ "plan-months": 13, "shock-borrowed": 1000, "buffer-left": 0 });
  });

  it("takes 14 months and 1,123 with 200 a month into a buffer, and 1,000 in hand", () => {
    const known = figures(preset("planner-chen", { buffer: 1000 }));
    expect(Math.round(Number(known["plan-interest"]))).toBe(1123);
    expect(known).toMatchObject({ "plan-months": 14, "shock-borrowed": 0, "buffer-left": 1000 });
  });
});

describe("what comes after the last payment", () => {
  it("is no part of the plan: neither an extra nor a surprise", () => {
    const plain = figures(preset("planner-maya"));
    const later = { extra: 500, "extra-month": 40, shock: 900, "shock-month": 50 };
    expect(figures(preset("planner-maya", later))).toEqual(plain);
  });

  it("while a surprise before it is", () => {
    const known = figures(preset("planner-maya", { shock: 900, "shock-month": 19 }));
    expect(known).toMatchObject({ "plan-months": 21, "shock-borrowed": 900 });
  });
});

describe("a plan that never ends", () => {
  it("says never, and none where there is nothing to compare", () => {
    const known = figures(preset("planner-maya", { budget: 50, raise: 10 }));
    expect(known).toMatchObject({
      "plan-months": "never",
      "plan-interest": "never",
      "habit-price": "none",
      "raise-saves": "none",
    });
    expect(figures(preset("planner-maya", { budget: 380 }))["habit-price"]).toBe("never");
    expect(figures(preset("planner-maya", { budget: 100 }))["raise-saves"]).toBe("never");
  });

  it("says never when new spending takes the whole budget", () => {
    expect(figures(preset("planner-maya", { spending: 1200 }))["plan-months"]).toBe("never");
  });
});

describe("sample people", () => {
  it("are those of the file, and the choices", () => {
    expect(Object.keys(people)).toEqual([...sampleNames]);
    expect(personChoices).toEqual([...sampleNames, "own"]);
    for (const { debts, spends } of Object.values(people)) {
      expect(debts.map(({ id }) => id)).toContain(spends);
    }
  });

  it("stand in for one's own list while there is none", () => {
    const own = preset("planner-maya", { person: "own" });
    expect(figures(own)).toEqual(figures(preset("planner-maya")));
  });
});

describe("one's own list", () => {
  const list: DebtList = {
    spends: "x",
    debts: [{ id: "x", balance: 1200, rate: 0, minimum: 100 }],
  };

  it("gives its own figures with the same numbers", () => {
    const own = preset("planner-maya", { person: "own", budget: 100 });
    expect(figuresOf(simulate(own, list))).toMatchObject({
      "plan-months": 12,
      "plan-interest": 0,
      "plan-paid": 1200,
    });
  });

  it("is worked out anew when it is another list, and once while it is the same", () => {
    const own = preset("planner-maya", { person: "own" });
    expect(simulate(own, list)).toBe(simulate(own, list));
    expect(simulate(own, { ...list })).not.toBe(simulate(own, list));
  });
});

describe("figures anywhere within the limits", () => {
  const slow = { timeout: 60_000 };

  function expectPlain(known: ReturnType<typeof figures>) {
    for (const { name } of outputs) {
      const figure = known[name];
      const good = typeof figure === "number" ? Number.isFinite(figure) : figure !== undefined;
      expect(good, `${name}: ${figure}`).toBe(true);
    }
  }

  it("are plain numbers, never or none", slow, () => {
    fc.assert(
      fc.property(anyValues, (values) => expectPlain(figures(values))),
      { numRuns: 80 },
    );
  });

  it("are so for any list of one's own", slow, () => {
    const amount = fc.integer({ min: 1, max: 1_000_000_000 }).map((cents) => cents / 100);
    const debt = fc.record({
      balance: amount,
      rate: fc.integer({ min: 0, max: 100_000 }).map((rate) => rate / 100),
      minimum: fc.oneof(fc.constant(0), amount),
    });
    fc.assert(
      fc.property(anyValues, fc.array(debt, { minLength: 1, maxLength: 9 }), (values, debts) => {
        const own = debts.map((each, index) => ({ id: `d${index}`, ...each }));
        expectPlain(
          figuresOf(simulate({ ...values, person: "own" }, { spends: "d0", debts: own })),
        );
      }),
      { numRuns: 60 },
    );
  });

  it(
    "never make another order cheaper than the dearest first by more than cents, where the budget covers the minimums",
    slow,
    () => {
      const cover = fc.record({
        id: fc.constantFrom(...presets.map(({ id }) => id)),
        more: fc.integer({ min: 0, max: 2000 }),
        hand: fc.integer({ min: 0, max: 4321 }),
      });
      fc.assert(
        fc.property(cover, ({ id, more, hand }) => {
          const least = Number(figures(preset(id)).minimums);
          const known = figures(preset(id, { budget: least + more, hand, shock: 0 }));
          const months = Number(known["by-rate-months"]);
          for (const name of ["by-size-price", "habit-price", "by-hand-price"]) {
            const price = known[name];
            if (typeof price === "number") expect(price).toBeGreaterThanOrEqual(-0.04 * months);
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  it("add up: what is paid is what was owed, borrowed, spent and charged", slow, () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const { plan, list, terms } = simulate(values);
        if (plan.outcome.kind !== "cleared") return;
        const owed = list.debts.reduce((sum, { balance }) => sum + balance * 100, 0);
        const spent = Math.round(terms.spending * 100) * plan.months.length;
        const all = Math.round(owed) + spent + plan.interest + plan.fees + plan.borrowed;
        expect(plan.paid).toBe(all);
      }),
      { numRuns: 60 },
    );
  });
});
