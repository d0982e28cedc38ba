import { describe, expect, it } from "vitest";
import { checkLanguages } from "./check-languages";
import type { LessonMeta } from "./lesson-schema";
import { sampleMeta, sampleSource } from "./sample-lesson";

const en = { file: "en.mdx", meta: sampleMeta, source: sampleSource };

function check(meta: Partial<LessonMeta>, source = sampleSource) {
  return checkLanguages(en, { file: "zh.mdx", meta: { ...sampleMeta, ...meta }, source });
}

describe(checkLanguages, () => {
  it("lets each language have its own words, scenarios and order of concepts", () => {
    expect(check({ title: "一课" }, sampleSource.replace('set="balance=200"', ""))).toEqual([]);
  });

  it.each([
    [{ minutes: 12 }, "zh.mdx: minutes: 12 here, 10 in en.mdx"],
    [{ concepts: ["money"] }, 'zh.mdx: concepts: ["money"] here, ["time"] in en.mdx'],
    [{ items: ["last"] }, 'zh.mdx: items: ["last"] here, ["warm-up","last"] in en.mdx'],
  ])("finds what differs: %j", (meta, problem) => {
    expect(check(meta)).toContain(problem);
  });

  it("finds an item asked elsewhere or by another tag, and a missing part", () => {
    const faded = sampleSource.replace("<Recall", "<Faded");
    expect(check({}, faded)[0]).toMatch(/^zh\.mdx: tags: \["Faded warm-up"/);
    expect(check({}, `${sampleSource}\n<Sources />\n`)[0]).toMatch(/^zh\.mdx: tags: \["Sources"\]/);
  });

  it("asks why a fact is left out", () => {
    expect(check({ facts: [] })).toEqual([
      'zh.mdx: facts: "share" of en.mdx is neither here nor under omits',
    ]);
    expect(check({ facts: [], omits: [{ id: "share", why: "Foreign." }] })).toEqual([]);
    expect(check({ omits: [{ id: "share", why: "It is here." }] })).toEqual([
      'zh.mdx: omits: "share" is not a fact that only en.mdx has',
    ]);
  });

  it("wants one figure and one source for one id", () => {
    expect(check({ facts: sampleMeta.facts.map((fact) => ({ ...fact, value: 69 })) })).toEqual([
      "zh.mdx: facts.share: value, unit, currency or source differs from en.mdx",
    ]);
    expect(check({ sources: sampleMeta.sources.map((one) => ({ ...one, date: "2023" })) })).toEqual(
      ["zh.mdx: sources.study: url or date differs from en.mdx"],
    );
  });
});
