import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draw, LAST_SEED } from "./draw";
import { hasNewNumbers, nextSeed } from "./next-seed";
import { firstMinimum, onlyTheInterest, splitTheMinimum } from "./sample-items";

const seeds = fc.integer({ min: 1, max: LAST_SEED });

describe(draw, () => {
  it("gives the same numbers and order for the same seed", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const [one, two] = [draw(onlyTheInterest, seed), draw(onlyTheInterest, seed)];
        expect(one.figures.inputs).toEqual(two.figures.inputs);
        expect(one.kind === "choices" && one.choices).toEqual(
          two.kind === "choices" && two.choices,
        );
      }),
    );
  });

  it("stays within the range and on its steps", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { balance = 0 } = draw(firstMinimum, seed).figures.inputs;
        expect(balance % 1000).toBe(0);
        expect(balance).toBeGreaterThanOrEqual(4000);
        expect(balance).toBeLessThanOrEqual(20_000);
      }),
    );
  });

  it("takes a payment from a figure of the other inputs", () => {
    const { balance = 0, payment } = draw(onlyTheInterest, 7).figures.inputs;
    expect(payment).toBe(balance / 100);
  });

  it("finds the right choice by its figure", () => {
    const drawn = draw(onlyTheInterest, 3);
    expect(drawn.kind === "choices" && drawn.right.id).toBe("never");
  });

  it("gives every blank of a worked example its value", () => {
    const drawn = draw({ ...splitTheMinimum, draw: { ...splitTheMinimum.draw, balance: 8000 } }, 1);
    expect(drawn.kind === "blanks" && drawn.blanks.map(({ value }) => value)).toEqual([812, 692]);
  });

  it("refuses an item whose key is never when it says that it ends", () => {
    expect(() => draw({ ...onlyTheInterest, expect: "ends" }, 1)).toThrow("no usable numbers");
  });

  it("refuses a wrong model that is as good as the key", () => {
    const [first] = firstMinimum.wrong;
    if (!first) throw new Error("the sample has a wrong model");
    const wrong = [{ ...first, figure: "principal-as-whole-payment" }];
    expect(() => draw({ ...firstMinimum, wrong }, 1)).toThrow("no usable numbers");
  });
});

describe(nextSeed, () => {
  it("brings other numbers", () => {
    const drawn = draw(firstMinimum, 1);
    const next = draw(firstMinimum, nextSeed(drawn));
    expect(next.figures.inputs).not.toEqual(drawn.figures.inputs);
  });

  it("begins again after the last proven seed", () => {
    expect(nextSeed(draw(firstMinimum, LAST_SEED))).toBeLessThan(LAST_SEED);
  });

  it("knows when there are no other numbers", () => {
    expect(hasNewNumbers(firstMinimum)).toBe(true);
    expect(hasNewNumbers({ ...onlyTheInterest, draw: { balance: 3000 } })).toBe(false);
  });
});
