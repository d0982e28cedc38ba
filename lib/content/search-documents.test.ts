import { describe, expect, it } from "vitest";
import { sampleMeta } from "./sample-lesson";
import { lessonDocuments, sectionsOf, termDocuments } from "./search-documents";
import { termsIn } from "./term-uses";

const body = `Before any heading.

## Guess, then look

You owe <Given name="balance" />. See [the **list**](/en/learn).

- <Term id="fee">a fee</Term> and <Term id="fee">fees</Term>

## A half-empty part

`;

describe(sectionsOf, () => {
  it("gives each heading the words under it, without tags and marks", () => {
    expect(sectionsOf(body)).toEqual([
      { heading: "Guess, then look", text: "You owe . See the list . - a fee and fees" },
      { heading: "A half-empty part", text: "" },
    ]);
  });
});

describe(lessonDocuments, () => {
  const documents = lessonDocuments("en", { id: "one", number: 1, meta: sampleMeta }, { body });

  it("are the lesson and its parts that say something", () => {
    expect(documents.map(({ id, title }) => [id, title])).toEqual([
      ["lesson:one", "A lesson"],
      ["section:one:0", "Guess, then look"],
    ]);
  });

  it("lead to the words of the heading, whatever signs are in it", () => {
    expect(documents[1]?.href).toBe("/en/learn/one#:~:text=Guess%2C%20then%20look");
  });
});

describe(termDocuments, () => {
  it("are found by their other names and in the other language", () => {
    const [found] = termDocuments("zh", [
      {
        id: "fee",
        group: "rates",
        en: { term: "fee", short: "A charge.", also: ["charge"] },
        zh: { term: "手续费", short: "收的钱。", also: ["服务费"] },
      },
    ]);
    expect(found?.names).toBe("服务费 · fee · charge");
    expect(found?.href).toBe("/zh/glossary#fee");
  });
});

describe(termsIn, () => {
  it("names each term of a lesson once", () => {
    expect(termsIn(body)).toEqual(["fee"]);
  });
});
