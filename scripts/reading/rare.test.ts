import { describe, expect, it } from "vitest";
import { rareIn } from "./rare";

const of = (text: string) => [{ text, line: 1 }];

describe(rareIn, () => {
  it("finds words that are seldom said, the most used first", () => {
    expect(rareIn(of("The actuarial amortisation, amortisation."), "en", [])).toEqual([
      "amortisation ×2",
      "actuarial",
    ]);
  });

  it("knows the forms of common words", () => {
    expect(rareIn(of("Planned payments carried easily, smallest, paying."), "en", [])).toEqual([]);
  });

  it("passes over names, figures and words that the glossary explains", () => {
    expect(
      rareIn(of("Ask Guttman-Kenney about 3rd instalments. Kenney knows."), "en", [
        "instalment plan",
      ]),
    ).toEqual([]);
  });

  it("finds Chinese characters beyond the first level of the table", () => {
    expect(rareIn(of("还款，饕餮，还款。"), "zh", [])).toEqual(["饕", "餮"]);
  });
});
