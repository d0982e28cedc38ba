import { describe, expect, it } from "vitest";
import { formats } from "./format";

const en = formats("en", "USD");
const zh = formats("zh", "CNY");

describe("amounts too large to read figure by figure", () => {
  it("are cut beside an axis, and elsewhere only where that is asked for", () => {
    expect([en.tick(25e12), zh.tick(25e12)]).toEqual(["$25T", "25万亿"]);
    expect([en.tick(250_000), zh.tick(250_000)]).toEqual(["$250,000", "250,000"]);
    const short = { short: true, whole: true };
    expect([en.money(21_238_198_704_340, short), zh.money(21_238_198_704_340, short)]).toEqual([
      "$21.2T",
      "21.2万亿 元",
    ]);
    expect(en.money(9_999_999, short)).toBe("$9,999,999");
    expect(en.money(21_238_198_704_340.5)).toBe("$21,238,198,704,340.50");
  });
});

it("puts a space between sentences in English and none in Chinese, and passes over what is not said", () => {
  expect(en.sentences("One.", undefined, false, "Two.", "")).toBe("One. Two.");
  expect(zh.sentences("甲。", "乙。")).toBe("甲。乙。");
});
