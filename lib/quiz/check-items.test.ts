import { describe, expect, it } from "vitest";
import { checkItems } from "./check-items";
import { firstMinimum, onlyTheInterest, splitTheMinimum } from "./sample-items";

function check(...items: readonly object[]): string[] {
  return checkItems([{ name: "lesson.json", json: { lesson: "lesson", items } }]);
}

describe(checkItems, () => {
  it("has nothing to say about good items", () => {
    expect(check(firstMinimum, onlyTheInterest, splitTheMinimum)).toEqual([]);
  });

  it("names file, item and field of a missing language", () => {
    const words = { en: firstMinimum.words.en };
    expect(check({ ...firstMinimum, words })).toEqual([
      expect.stringMatching(/^lesson\.json: item "first-minimum": words\.zh: /),
    ]);
  });

  it("asks for a tolerance", () => {
    expect(check({ ...firstMinimum, tolerance: {} })).toEqual([
      'lesson.json: item "first-minimum": tolerance: give relative, absolute or both',
    ]);
  });

  it("finds unknown figures, placeholders and forms", () => {
    const words = {
      en: { stem: "{luck}", why: "{balance:loud}" },
      zh: { stem: "{balance", why: "好" },
    };
    expect(check({ ...firstMinimum, key: "luck", words })).toEqual([
      'lesson.json: item "first-minimum": key: "luck" is no figure',
      'lesson.json: item "first-minimum": words.en.stem: "{luck}" is no figure or input',
      'lesson.json: item "first-minimum": words.en.why: "loud" is no form of a figure',
      'lesson.json: item "first-minimum": words.zh.stem: a brace is not closed',
    ]);
  });

  it("finds a figure whose input is missing, with the seed", () => {
    expect(check({ ...firstMinimum, draw: { balance: 5000, rate: 12 } })).toEqual([
      'lesson.json: item "first-minimum": draw: draw.percent is needed (seed 1)',
    ]);
  });

  it("wants one right choice, by key or by mark", () => {
    const { key, expect: _, ...marked } = onlyTheInterest;
    expect(check(marked)).toEqual([
      'lesson.json: item "only-the-interest": choices: 0 are marked correct, and there is no key',
    ]);
    expect(check({ ...onlyTheInterest, key: "minimum-interest" })[0]).toContain("draw");
  });

  it("finds choices that look alike in one language", () => {
    const [never, straight, slowly] = onlyTheInterest.choices;
    const same = {
      ...slowly,
      words: { ...slowly?.words, zh: { label: "{own-months}", why: "错" } },
    };
    expect(check({ ...onlyTheInterest, choices: [never, straight, same] })).toEqual([
      'lesson.json: item "only-the-interest": choices: two are shown alike in zh (seed 1)',
    ]);
  });

  it("finds a figure in the words that does not exist for the numbers", () => {
    const words = { ...firstMinimum.words, en: { stem: "{resting-balance}", why: "Why" } };
    expect(check({ ...firstMinimum, words })[0]).toContain(
      'words.en.stem: "{resting-balance}" does not exist for these numbers',
    );
  });

  it("finds an id used twice, in any file, and a file with another lesson's name", () => {
    const json = { lesson: "lesson", items: [firstMinimum] };
    expect(
      checkItems([
        { name: "lesson.json", json },
        { name: "other.json", json },
      ]),
    ).toEqual([
      'other.json: lesson: "lesson" is not its file name',
      'other.json: item "first-minimum": id: already used in lesson.json',
    ]);
  });
});
