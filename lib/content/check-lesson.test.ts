import { describe, expect, it } from "vitest";
import { checkLesson } from "./check-lesson";
import { sampleAround, sampleMeta, sampleSource } from "./sample-lesson";

const file = "content/en/lessons/sample.mdx";

function check(source = sampleSource, meta = sampleMeta) {
  return checkLesson(file, source, "en", meta, sampleAround);
}

const swap = (old: string, fresh: string) => {
  expect(sampleSource).toContain(old);
  return check(sampleSource.replace(old, fresh));
};

describe(checkLesson, () => {
  it("has nothing to say about a good lesson", () => {
    expect(check()).toEqual([]);
  });

  it.each([
    [
      "a figure in a sentence",
      "You owe",
      "In 2022 you owe",
      '8: the figure "2022" belongs in a tag',
    ],
    ["a full-width figure", "You owe", "３ times you owe", '8: the figure "３" belongs in a tag'],
    [
      "a word that belittles",
      "You owe",
      "You simply owe",
      '8: "simply" does not belong to our voice',
    ],
    ["a shout", "You owe", "Look! You owe", '8: "!" does not belong to our voice'],
    [
      "code of its own",
      "You owe",
      "export const owed = 1",
      "8: import and export are not for lessons",
    ],
    ["an expression", "You owe", "{owed}", "8: a brace would be an expression"],
    ["a tag that is not in the list", "<Recall", "<Video", "4: <Video> is not in the list of tags"],
    [
      "a broken tag",
      '<Recall id="warm-up" />',
      "<Recall id=warm />",
      '4: "<" begins no tag that can be read',
    ],
    [
      "an attribute nobody knows",
      '"rate" as',
      '"rate" color="red" as',
      "8: <Given> knows no color",
    ],
    ["a missing attribute", '<Cite id="study" />', "<Cite />", "10: <Cite> needs id"],
    ["a tag without its end", "</Scenario>\n", "\n", "6: <Scenario> has no end"],
    [
      "an unknown fact",
      '<Fact id="share"',
      '<Fact id="part"',
      '9: <Fact>: no fact in the front matter is called "part"',
    ],
    [
      "an unknown source",
      '<Cite id="study"',
      '<Cite id="rumour"',
      '10: <Cite>: no source in the front matter is called "rumour"',
    ],
    [
      "an unknown word",
      '<Term id="word"',
      '<Term id="verb"',
      '10: <Term>: no word in the glossary is called "verb"',
    ],
    [
      "an unknown item",
      '<Check id="last"',
      '<Check id="first"',
      '12: <Check>: no item in the quiz file is called "first"',
    ],
    [
      "an insecure link",
      "/en/learn",
      "http://example.org",
      '10: "http://example.org" is neither https nor a page of this site',
    ],
    [
      "a link to no page",
      "/en/learn",
      "/en/lern",
      '10: "/en/lern" is neither https nor a page of this site',
    ],
    [
      "a link without its language",
      "/en/learn",
      "/learn",
      '10: "/learn" is neither https nor a page of this site',
    ],
  ])("finds %s, with its line", (_, old, fresh, problem) => {
    expect(swap(old, fresh)).toContain(`${file}:${problem}`);
  });

  it.each([
    ["simulator", 'simulator="loan"', 'simulator="lone"', '6: no simulator is called "lone"'],
    ["preset", 'preset="card"', 'preset="cart"', '6: loan has no preset "cart"'],
    ["key of a set", "balance=200", "size=200", "6: set: size=200 cannot be used: unknown"],
    [
      "value of a set",
      "balance=200",
      "balance=2000",
      "6: set: balance=2000 cannot be used: clamped",
    ],
    [
      "choice of a set",
      "plan=fast",
      "plan=never",
      "9: set: plan=never cannot be used: not-a-choice",
    ],
    [
      "parameter",
      'Scrub name="balance"',
      'Scrub name="size"',
      '8: loan has no number called "size"',
    ],
    [
      "parameter that is no number",
      'Scrub name="balance"',
      'Scrub name="plan"',
      '8: loan has no number called "plan"',
    ],
    ["output", 'Result name="months"', 'Result name="moons"', '9: loan has no output "moons"'],
    ["form of an output", 'as="years"', 'as="days"', '9: "months" cannot be shown as "days"'],
    [
      "form of a parameter",
      '"balance" />',
      '"balance" as="daily" />',
      '8: "balance" cannot be shown as "daily"',
    ],
  ])("finds a wrong %s", (_, old, fresh, problem) => {
    expect(swap(old, fresh)).toContain(`${file}:${problem}`);
  });

  it("finds a figure that does not exist for the numbers the reader begins with", () => {
    const problem = '"rest" does not exist for the numbers the reader begins with';
    const result = 'name="months" set="plan=fast" as="years"';
    expect(swap(result, 'name="rest"')).toContain(`${file}:9: ${problem}`);
    expect(swap(result, 'name="rest" set="rate=45"')).toEqual([]);
  });

  it("wants one outermost scenario, and live numbers inside it", () => {
    const twice = `${sampleSource}\n<Scenario simulator="loan" preset="card">\n\n</Scenario>\n`;
    expect(check(twice)).toContain(`${file}: one outermost <Scenario> is wanted, 2 found`);
    expect(check(`${sampleSource}\n<Given name="rate" />\n`)).toContain(
      `${file}:16: <Given> stands outside a <Scenario>`,
    );
  });

  it("wants every item asked once, in the order of the front matter", () => {
    expect(swap('<Check id="last" />', "")).toContain(`${file}: the item "last" is never asked`);
    expect(swap('<Check id="last"', '<Check id="warm-up"')).toContain(
      `${file}: the item "warm-up" is asked twice`,
    );
    expect(check(sampleSource, { ...sampleMeta, items: ["last", "warm-up"] })).toEqual([
      `${file}: items: not the ids of the text in their order (warm-up, last)`,
    ]);
  });

  it.each([
    [{ concepts: ["money"] }, 'concepts: an item tests "time"'],
    [{ concepts: ["time", "luck"] }, 'concepts: "luck" is not in course.json'],
    [{ simulators: [] }, 'simulators: "loan" is not listed'],
    [{ simulators: ["loan", "lease"] }, 'simulators: "lease" is not used'],
    [{ lead: "Just read." }, 'lead: "just" does not belong to our voice'],
    [
      { facts: sampleMeta.facts.map((fact) => ({ ...fact, source: "nobody" })) },
      'facts.share.source: no source is called "nobody"',
    ],
    [
      { facts: sampleMeta.facts.map((fact) => ({ ...fact, unit: "money" as const })) },
      "facts.share.currency: given for money, and for money only",
    ],
    [
      { sources: sampleMeta.sources.map((source) => ({ ...source, url: "/nowhere" })) },
      'sources.study.url: "/nowhere" is neither https nor a page of this site',
    ],
    [
      { sources: [...sampleMeta.sources, { ...sampleMeta.sources[0], id: "idle" }] },
      'sources: "idle" stands behind nothing',
    ],
    [
      { facts: [...sampleMeta.facts, { ...sampleMeta.facts[0], id: "idle" }] },
      'facts: "idle" is not shown',
    ],
  ])("holds the front matter to the text: %j", (change, problem) => {
    const meta = { ...sampleMeta, ...change } as typeof sampleMeta;
    expect(check(sampleSource, meta)).toContain(`${file}: ${problem}`);
  });

  it("finds a Chinese shout", () => {
    const source = sampleSource.replace("You owe", "你欠！");
    expect(checkLesson(file, source, "zh", sampleMeta, sampleAround)).toContain(
      `${file}:8: “！” does not belong to our voice`,
    );
  });
});
