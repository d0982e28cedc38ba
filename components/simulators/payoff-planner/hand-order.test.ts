import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { handWithout, MOST_DEBTS, moved, readHand, writeHand } from "./hand-order";
import { parameters } from "./params";

describe("an order written in digits", () => {
  it("names places of the list, first to be paid first", () => {
    expect(readHand(312, 3)).toEqual([2, 0, 1]);
    expect(writeHand([2, 0, 1])).toBe(312);
  });

  it("is 0 for the list as it stands", () => {
    expect(writeHand([0, 1, 2])).toBe(0);
    expect(readHand(0, 3)).toEqual([0, 1, 2]);
  });

  it("is every debt once, whatever the digits say", () => {
    const digits = fc.integer({ min: 0, max: 987_654_321 });
    fc.assert(
      fc.property(digits, fc.integer({ min: 1, max: MOST_DEBTS }), (hand, count) => {
        const order = readHand(hand, count);
        expect([...order].sort()).toEqual(Array.from({ length: count }, (_, index) => index));
        expect(readHand(writeHand(order), count)).toEqual(order);
      }),
    );
  });

  it("fits the limits of its parameter for the longest list", () => {
    const longest = Array.from({ length: MOST_DEBTS }, (_, index) => MOST_DEBTS - 1 - index);
    const hand = parameters.find(({ key }) => key === "hand");
    expect(hand).toMatchObject({ maximum: writeHand(longest) });
  });
});

describe(moved, () => {
  it("takes a debt from one place to another, and stays within the list", () => {
    expect(moved([0, 1, 2], 2, 0)).toEqual([2, 0, 1]);
    expect(moved([0, 1, 2], 0, 1)).toEqual([1, 0, 2]);
    expect(moved([0, 1, 2], 0, -1)).toEqual([0, 1, 2]);
    expect(moved([0, 1, 2], 2, 3)).toEqual([0, 1, 2]);
  });
});

describe(handWithout, () => {
  it("keeps the order of the others when a debt leaves the list", () => {
    expect(handWithout(312, 0, 3)).toBe(21);
    expect(handWithout(312, 2, 3)).toBe(0);
  });
});
