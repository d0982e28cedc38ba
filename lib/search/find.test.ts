import { describe, expect, it } from "vitest";
import { type Document, readIndex, writeIndex } from "./find";
import { LONGEST } from "./longest";
import { askedTokens, tokensOf } from "./tokens";

const document = (
  id: string,
  kind: Document["kind"],
  title: string,
  names: string,
  text: string,
): Document => ({ id, kind, title, names, text, line: text, href: `/${id}` });

const find = readIndex(
  writeIndex([
    document(
      "minimum",
      "term",
      "minimum payment",
      "最低还款额",
      "The smallest amount you may pay.",
    ),
    document("bill", "lesson", "The bill", "", "A minimum stands on it, and a due date."),
    document("zh", "term", "最低还款额", "最低还款 · minimum payment", "这一期至少要还的金额。"),
    document("fee", "term", "手续费", "服务费 · fee", "为某项服务收的钱。"),
    document("cafe", "page", "Café ＡＰＲ", "", "A place."),
  ]),
);

const ids = (query: string) => find(query).map(({ id }) => id);

describe("search", () => {
  it("finds a word in a title before the same word in a text", () => {
    expect(ids("minimum").indexOf("minimum")).toBeLessThan(ids("minimum").indexOf("bill"));
  });

  it("finds the beginning of a word, a word in another form and a word with a slip of the finger", () => {
    expect(ids("mini")).toContain("minimum");
    expect(ids("minimums")).toContain("minimum");
    expect(ids("minumum")).toContain("minimum");
  });

  it("finds Chinese by any part of a word, without spaces", () => {
    expect(ids("还款")).toContain("zh");
    expect(ids("最低")).toContain("zh");
    expect(ids("费")).toEqual(["fee"]);
  });

  it("finds a Chinese word by its English name, and the other way round", () => {
    expect(ids("fee")).toContain("fee");
    expect(ids("最低还款额")).toContain("minimum");
  });

  it("does not care for case, width or accents", () => {
    expect(ids("CAFE")).toEqual(["cafe"]);
    expect(ids("apr")).toEqual(["cafe"]);
  });

  it("wants all the words where something has them all, and else any of them", () => {
    expect(ids("bill date")).toEqual(["bill"]);
    expect(ids("bill 手续")).toEqual(expect.arrayContaining(["bill", "fee"]));
  });

  it.each(["", "   ", "？！…", "zzzzzz", "💸"])("finds nothing for %j", (query) => {
    expect(ids(query)).toEqual([]);
  });

  it("cuts what is longer than anybody asks", () => {
    expect(ids(`${"fee ".repeat(LONGEST)}minimum`)).not.toContain("minimum");
  });
});

describe("tokens", () => {
  it("are words, and of Chinese characters and pairs", () => {
    expect(tokensOf("APR 年利率")).toEqual(["apr", "年", "利", "率", "年利", "利率"]);
  });

  it("that are asked for are pairs, or a character that stands alone", () => {
    expect(askedTokens("年利率 fee")).toEqual(["fee", "年利", "利率"]);
    expect(askedTokens("率")).toEqual(["率"]);
  });
});
