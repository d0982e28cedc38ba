import { describe, expect, it } from "vitest";
import en from "@/content/messages/en/credit-wheel.json";
import zh from "@/content/messages/zh/credit-wheel.json";
import { findingKeys } from "./finding";
import { momentKeys } from "./moment-words";
import { stages } from "./moments";
import { outputs, parameters, plans } from "./params";
import { columns, lines } from "./series";

describe.each([
  ["en", en],
  ["zh", zh],
])("the words in %s", (_, words) => {
  it("have a sentence for every finding and every moment, and no other", () => {
    expect(Object.keys(words.finding)).toEqual([...findingKeys]);
    expect(Object.keys(words.moment)).toEqual([...momentKeys]);
  });

  it("name every stage, line, column, plan and parameter", () => {
    expect(Object.keys(words.ring.station)).toEqual([...stages]);
    expect(Object.keys(words.chart.point)).toEqual([...lines]);
    expect(Object.keys(words.table.column)).toEqual([...columns]);
    expect(Object.keys(words["rule-words"])).toEqual([...plans]);
    expect(Object.keys(words.parameter)).toEqual(parameters.map(({ key }) => key));
  });

  it("say of each output what it is and why", () => {
    const names = outputs.map(({ name }) => name as string);
    expect(Object.keys(words.output)).toEqual(names);
    expect(Object.keys(words.reason)).toEqual(names);
  });
});
