import { describe, expect, it } from "vitest";
import { checkFigures, checkNoNumerals } from "./check-numerals";
import { readTaggedText } from "./tagged-text";

describe(checkNoNumerals, () => {
  it.each([
    ["en", "It is twenty percent a year.", "twenty percent"],
    ["en", "A debt at Twenty-four per cent.", "Twenty-four per cent"],
    ["en", "It costs a hundred and five dollars.", "hundred and five dollars"],
    ["en", "The rate fell by two percentage points.", "two percentage points"],
    ["zh", "年利率百分之二十。", "百分之二十"],
    ["zh", "日利率万分之五。", "万分之五"],
    ["zh", "大约三成的人。", "三成"],
    ["zh", "年利率两成的欠款。", "两成"],
    ["zh", "降了五个百分点。", "五个百分点"],
    ["zh", "一共两百元。", "两百元"],
  ] as const)("finds in %s a figure in words: %s", (locale, text, figure) => {
    expect(checkNoNumerals("a.mdx:1", text, locale)).toEqual([
      `a.mdx:1: the figure "${figure}" belongs in a tag`,
    ]);
  });

  it.each([
    ["en", "One day she will pay. Two friends ask. Three months pass. It costs a dollar."],
    ["en", "What percent of it is interest?"],
    ["zh", "一天一元，三个月后她还完了。占账单的百分之几？一期一期算。"],
    ["zh", "分成几份，养成习惯，十分成功。"],
  ] as const)("lets everyday words be, in %s: %s", (locale, text) => {
    expect(checkNoNumerals("a.mdx:1", text, locale)).toEqual([]);
  });
});

describe(checkFigures, () => {
  const check = (source: string, locale: "en" | "zh") =>
    checkFigures("a.mdx", readTaggedText(source), locale);

  it.each([
    ["en", "Nearly nine in ten people guess too low.", "nine in ten"],
    ["en", "Only a third of them knew.", "a third"],
    ["en", "It cost three times as much.", "three times as"],
    ["zh", "约三分之一的人猜低了。", "三分之一"],
    ["zh", "多付了五倍的利息。", "五倍"],
    ["zh", "工商银行二〇〇九年改了规则。", "二〇〇九年"],
  ] as const)("wants a source beside a claim with a number, in %s: %s", (locale, text, claim) => {
    expect(check(`Before.\n\n${text}`, locale)).toEqual([
      `a.mdx:3: "${claim}" is a claim with a number and names no source beside it`,
    ]);
    expect(check(`${text} <Cite id="study" />`, locale)).toEqual([]);
  });

  it("wants a tag for a figure even where a source is named", () => {
    expect(check('Forty percent did <Cite id="study" />.', "en")).toEqual([
      'a.mdx:1: the figure "Forty percent" belongs in a tag',
    ]);
    expect(check('In 2022 they did <Cite id="study" />.', "en")).toEqual([
      'a.mdx:1: the figure "2022" belongs in a tag',
    ]);
  });

  it("knows that a twelfth is a month of a year", () => {
    expect(check("一个月是一年的十二分之一。", "zh")).toEqual([]);
    expect(check("A month is a twelfth of a year.", "en")).toEqual([]);
  });
});
