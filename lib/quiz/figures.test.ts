import { describe, expect, it } from "vitest";
import { unstated } from "./card-inputs";
import { figuresOf } from "./figures";

const petal = figuresOf({
  ...unstated,
  balance: 10_000,
  rate: 18.25,
  cycle: "thirty-days",
  percent: 10,
  floor: 50,
  payment: 500,
  months: 12,
});

describe("¥10,000 on the teaching card", () => {
  it.each([
    ["cycle-rate", 1.5],
    ["day-rate", 0.05],
    ["month-interest", 150],
    ["day-interest", 5],
    ["first-statement", 10_150],
    ["first-minimum", 1015],
    ["first-principal", 865],
    ["minimum-months", 45],
    ["minimum-interest", 1693.04],
    ["keep-first-months", 11],
    ["own-months", 24],
    ["own-principal", 350],
    ["payment-for-target", 916.8],
    ["own-saves-months", 21],
    ["resting-balance", "none"],
    ["balance", 10_000],
  ])("%s is %s", (name, value) => {
    expect(petal.value(name)).toBe(value);
  });

  it.each([
    ["minimum-without-interest", 1000],
    ["minimum-plus-interest", 1165],
    ["months-straight-line", 20],
    ["months-minimum-constant", 10],
    ["months-percent-straight-line", 10],
    ["interest-one-year", 1825],
    ["interest-flat", 3041.67],
    ["interest-first-month-repeated", 6750],
    ["payment-without-interest", 833.33],
    ["payment-with-flat-interest", 985.42],
    ["monthly-rate-as-yearly", 12.5],
  ])("the wrong model %s says %s", (name, value) => {
    expect(petal.value(name)).toBe(value);
  });
});

it("comes to rest near 10,405 when ¥1,000 is spent every month", () => {
  const card = figuresOf({ ...petal.inputs, spending: 1000 });
  expect(card.value("minimum-months")).toBe("never");
  expect(card.value("minimum-interest")).toBe("never");
  expect(card.value("resting-balance")).toBeCloseTo(10_405, -1);
  expect(card.value("resting-interest")).toBeCloseTo(156, 0);
  expect(card.value("resting-without-interest")).toBe(9000);
});

it("never ends when the payment is the interest, and lasts 346 months at one more", () => {
  const owe = { ...unstated, balance: 3000, rate: 12 };
  expect(figuresOf({ ...owe, payment: 30 }).value("own-months")).toBe("never");
  expect(figuresOf({ ...owe, payment: 31 }).value("own-months")).toBe(346);
});

it("names the input it misses", () => {
  expect(() => figuresOf(unstated).value("month-interest")).toThrow("draw.balance is needed");
  expect(() => figuresOf(unstated).value("luck")).toThrow('"luck" is no figure');
});
