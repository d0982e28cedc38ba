import { expect, it } from "vitest";
import { formats } from "../i18n/format";
import { unstated } from "./card-inputs";
import { figuresOf } from "./figures";
import { filler, splitAt } from "./fill";

const figures = figuresOf({
  ...unstated,
  balance: 10_000,
  rate: 18.25,
  cycle: "thirty-days",
  percent: 10,
  floor: 50,
  payment: 100,
});
const words = { never: "never", none: "–" };
const en = filler(figures, formats("en", "USD"), words);
const zh = filler(figures, formats("zh", "CNY"), words);

it("writes figures as each reader does", () => {
  expect(en.text("{balance} at {rate}")).toBe("$10,000 at 18.25%");
  expect(zh.text("欠 {balance}，月利率 {cycle-rate}")).toBe("欠 10,000 元，月利率 1.5%");
});

it("takes a form after a colon", () => {
  expect(en.text("{minimum-months:duration}")).toBe("3 years 9 months");
  expect(en.text("{minimum-months:number} payments")).toBe("45 payments");
  expect(en.text("{minimum-interest:whole}")).toBe("$1,693");
});

it("says never for a debt without an end, in any form", () => {
  expect(en.text("{own-months:duration}")).toBe("never");
});

it("splits a text around one figure", () => {
  expect(splitAt("In {own-months:duration}, {rate}", "own-months")).toEqual({
    before: "In ",
    form: "duration",
    after: ", {rate}",
  });
  expect(splitAt("Never", "own-months")).toBeNull();
});
