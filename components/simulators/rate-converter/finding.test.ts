import { describe, expect, it } from "vitest";
import en from "@/content/messages/en/rate-converter.json";
import zh from "@/content/messages/zh/rate-converter.json";
import { defaultsOf, type Values } from "@/lib/parameters";
import { findingKeys, findingOf } from "./finding";
import { simulate } from "./model";
import { compoundings, outputs, parameters, units } from "./params";
import { kindOf } from "./reason-rows";

const key = (change: Values) => findingOf(simulate({ ...defaultsOf(parameters), ...change })).key;

describe(findingOf, () => {
  it.each<[string, string, Values]>([
    ["what a year costs, and more if it is left unpaid", "bend", {}],
    [
      "that unpaid interest costs the same where it joins the debt once",
      "no-bend",
      { compounding: "yearly" },
    ],
    [
      "the same at a price too low for a cent of interest on interest",
      "no-bend",
      { rate: 0.01, balance: 100 },
    ],
    ["that a year of unpaid interest is as much as the debt", "doubles", { rate: 70 }],
    ["that nothing is charged", "no-rate", { rate: 0 }],
  ])("says %s", (_, expected, change) => {
    expect(key(change)).toBe(expected);
  });
});

describe.each([
  ["en", en],
  ["zh", zh],
])("the words in %s", (_, words) => {
  it("have a sentence for every finding", () => {
    expect(Object.keys(words.finding)).toEqual([...findingKeys]);
  });

  it("name every parameter, choice and output, and say why each output is what it is", () => {
    expect(Object.keys(words.parameter)).toEqual(parameters.map(({ key: name }) => name));
    expect(Object.keys(words.choice.unit)).toEqual([...units]);
    expect(Object.keys(words.choice.compounding)).toEqual([...compoundings]);
    const names = outputs.map(({ name }) => name as string);
    expect(Object.keys(words.output)).toEqual(names);
    expect(Object.keys(words.reason)).toEqual(names);
  });
});

it("every output is read from rows of its kind", () => {
  const of = (kind: string) =>
    outputs.map(({ name }) => name).filter((name) => kindOf(name) === kind);
  expect(of("days")).toEqual(["days-rate", "days-cost"]);
  expect(of("quotes")).toEqual(["place"]);
  expect(of("postings")).toEqual([
    "effective-yearly",
    "effective-quarterly",
    "effective-monthly",
    "effective-daily",
    "year-compound",
    "interest-on-interest",
    "days-compound",
  ]);
  expect(of("units")).toHaveLength(outputs.length - 10);
});
