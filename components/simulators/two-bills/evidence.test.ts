import { describe, expect, it } from "vitest";
import en from "@/content/messages/en/two-bills.json";
import zh from "@/content/messages/zh/two-bills.json";
import { experiment, studies } from "./evidence";
import { sourceOf, sources } from "./evidence-sources";

describe("the published figures", () => {
  it("each have a source with its date and how good it is, in both languages", () => {
    for (const source of sources) {
      expect(source.url).toMatch(/^https:\/\//);
      expect(source.date).toMatch(/^\d{4}(-\d{2}){0,2}$/);
      expect(source.quality.en.length).toBeGreaterThan(20);
      expect(source.quality.zh.length).toBeGreaterThan(10);
    }
    for (const id of [experiment.source, experiment.study, ...studies.map((each) => each.source)])
      expect(sourceOf(id).id).toBe(id);
  });

  it("leave no source without a figure or a finding", () => {
    const used = [experiment.source, experiment.study, ...studies.map((each) => each.source)];
    expect(sources.map(({ id }) => id).sort()).toEqual([...used].sort());
  });

  it.each([
    ["English", en],
    ["Chinese", zh],
  ])("stand in the %s sentences by name, and no figure is typed there", (_, { trials }) => {
    const sentences: Record<string, string> = trials.study;
    expect(Object.keys(sentences).sort()).toEqual(studies.map(({ id }) => id).sort());
    for (const { id, figures } of studies) {
      const sentence = sentences[id] ?? "";
      expect(sentence).not.toMatch(/\d/);
      const named = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(named.sort()).toEqual(figures.map(({ name }) => name).sort());
    }
  });
});
