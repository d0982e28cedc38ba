import { describe, expect, it } from "vitest";
import { checkReading, limits } from "./check-reading";
import { jsonSentences } from "./json-sentences";
import { breathsOf, lengthOf } from "./lengths";
import { sentencesOf } from "./sentences";

const texts = (source: string, locale: "en" | "zh" = "en") =>
  sentencesOf(source, locale).map(({ text, line }) => [line, text]);

describe("sentences", () => {
  it("end at their marks, also behind a quotation mark, and not inside a number", () => {
    expect(texts("She asked: “When?” It is 0.5 of it. So.")).toEqual([
      [1, "She asked: “When?”"],
      [1, "It is 0.5 of it."],
      [1, "So."],
    ]);
    expect(texts("她问：“什么时候？”不知道。还欠0；没还。", "zh").map(([, text]) => text)).toEqual([
      "她问：“什么时候？”",
      "不知道。",
      "还欠0；",
      "没还。",
    ]);
  });

  it("go on over a line's end, and end with a heading, an item of a list and a paragraph", () => {
    const source = "---\ntitle: No\n---\n\n## A heading\n\nOne two\nthree. Four\n\n- five\n- six\n";
    expect(texts(source)).toEqual([
      [5, "A heading"],
      [7, "One two three."],
      [8, "Four"],
      [10, "five"],
      [11, "six"],
    ]);
  });

  it("read a live figure as a number, and a mark of a source as nothing", () => {
    expect(texts('You owe <Given name="balance" /> <Cite id="a" />.')).toEqual([
      [1, "You owe 0 ."],
    ]);
  });
});

describe("lengths", () => {
  it("are words in English, and characters in Chinese with a number or foreign word as one", () => {
    expect(lengthOf("The interest-free period isn’t 1,000.50 days.", "en")).toBe(6);
    expect(lengthOf("还欠 1,000 元，用 APR 算。", "zh")).toBe(7);
  });

  it("of Chinese between two marks are what is read at once", () => {
    expect(breathsOf("先还，再花；都记上（按月）。")).toEqual(["先还", "再花", "都记上", "按月"]);
  });
});

describe(checkReading, () => {
  const words = (count: number) => `${Array.from({ length: count }, () => "word").join(" ")}.`;

  it("has nothing to say about short sentences", () => {
    expect(checkReading("a.mdx", sentencesOf("Short. And clear.", "en"), "en")).toEqual([]);
  });

  it("names file and line of a sentence that is too long", () => {
    const source = `Short.\n\n${words(limits.en.sentence + 1)}\n\n${"Yes.\n\n".repeat(9)}`;
    expect(checkReading("a.mdx", sentencesOf(source, "en"), "en")).toEqual([
      "a.mdx:3: a sentence of 27 words, 26 at most: word word word word word word word word …",
    ]);
  });

  it("finds sentences that are long on the whole", () => {
    const source = Array.from({ length: 4 }, () => words(limits.en.mean + 1)).join(" ");
    expect(checkReading("a.mdx", sentencesOf(source, "en"), "en")).toEqual([
      "a.mdx: 16.0 words a sentence on average, 15 at most",
    ]);
  });

  it("finds a Chinese stretch without a mark, and a Chinese sentence that never ends", () => {
    const long = "还".repeat(limits.zh.breath + 1);
    expect(checkReading("a.mdx", sentencesOf(`${long}。短句。`, "zh"), "zh")).toEqual([
      `a.mdx:1: 25 characters without a mark, 24 at most: ${long}`,
    ]);
    const parts = Array.from({ length: 7 }, () => "每期都还这么多").join("，");
    const endless = `${parts}，${parts}。${"短句。".repeat(9)}`;
    expect(checkReading("a.mdx", sentencesOf(endless, "zh"), "zh")).toEqual([
      `a.mdx:1: a sentence of 98 characters, 60 at most: ${endless.slice(0, 40)}…`,
    ]);
  });
});

describe(jsonSentences, () => {
  it("stand on the line of their text, with a value as a number", () => {
    const texts = ["You owe {money balance}.", "So? <b>Yes</b>."];
    const source = JSON.stringify({ a: texts[0], b: texts[1] }, null, 2);
    expect(jsonSentences(source, texts, "en")).toEqual([
      { line: 2, text: "You owe 0." },
      { line: 3, text: "So?" },
      { line: 3, text: "Yes." },
    ]);
  });
});
