import { describe, expect, it } from "vitest";
import en from "@/content/messages/en/compound-growth.json";
import zh from "@/content/messages/zh/compound-growth.json";
import { findingKeys } from "./finding";
import { halvesKeys } from "./halves-key";
import { compoundings, outputs, parameters } from "./params";
import { seenKeys } from "./seen";

describe.each([
  ["en", en],
  ["zh", zh],
])("the words in %s", (_, words) => {
  it("have a sentence for every finding, every share of the bend and every halving", () => {
    expect(Object.keys(words.finding)).toEqual(expect.arrayContaining([...findingKeys]));
    expect(Object.keys(words.finding)).toHaveLength(findingKeys.length);
    expect(Object.keys(words.seen)).toEqual(expect.arrayContaining([...seenKeys]));
    expect(Object.keys(words.halves)).toEqual(expect.arrayContaining([...halvesKeys]));
  });

  it("name every parameter, choice and output, and say why each output is what it is", () => {
    expect(Object.keys(words.parameter)).toEqual(parameters.map(({ key }) => key));
    expect(Object.keys(words.choice.compounding)).toEqual([...compoundings]);
    const names = outputs.map(({ name }) => name as string);
    expect(Object.keys(words.output)).toEqual(names);
    expect(Object.keys(words.reason)).toEqual(names);
  });
});
