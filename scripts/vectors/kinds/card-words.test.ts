import { describe, expect, it } from "vitest";
import { paymentWords } from "./card-words";

const nothing = {
  percent: 0,
  base: "before-interest",
  interest: false,
  fees: false,
  plus: 0,
  floor: 0,
};

describe(paymentWords, () => {
  it.each([
    ["1% of balance + interest, floor 5", { percent: 1, interest: true, floor: 5 }],
    ["interest + 1% of balance + 0", { percent: 1, interest: true }],
    ["interest + 1% of balance + 20", { percent: 1, interest: true, plus: 20 }],
    ["20 + interest + 1% of balance", { percent: 1, interest: true, plus: 20 }],
    ["interest + fees + 2.25% of balance", { percent: 2.25, interest: true, fees: true }],
    ["100% of interest + 1% of balance, at least £25", { percent: 1, interest: true, floor: 25 }],
    ["max(2% of balance, $20)", { percent: 2, floor: 20 }],
    ["max(25, 1% of balance + interest)", { percent: 1, interest: true, floor: 25 }],
    ["2.5% or $1,000, whichever is greater", { percent: 2.5, floor: 1000 }],
    [
      "greater of 25 and 1% of the balance plus interest",
      { percent: 1, interest: true, floor: 25 },
    ],
    ["2% of balance before interest, floor 10", { percent: 2, floor: 10 }],
    ["2% of balance including interest", { percent: 2, base: "after-interest" }],
    ["0.02 of balance, min 5", { percent: 2, floor: 5 }],
    ["fixed 108", { plus: 108 }],
    ["108.50", { plus: 108.5 }],
  ])("reads %s", (text, wanted) => {
    expect(paymentWords(text)).toEqual({ ...nothing, ...wanted });
  });

  it("refuses words without an amount", () => {
    expect(() => paymentWords("as you like")).toThrow("forms such as");
  });
});
