import { describe, expect, it } from "vitest";
import { courseSchema, glossarySchema, lessonSchema } from "./lesson-schema";
import { parseContent } from "./parse";
import { productSchema } from "./product-schema";
import { sampleMeta } from "./sample-lesson";

const refusal = (schema: Parameters<typeof parseContent>[0], data: unknown) => {
  try {
    parseContent(schema, data, "content/x");
    return "";
  } catch (error) {
    return String(error);
  }
};

describe(parseContent, () => {
  it("gives good front matter back as it is", () => {
    expect(parseContent(lessonSchema, sampleMeta, "content/x")).toEqual(sampleMeta);
  });

  it.each([
    ["minutes", { minutes: 0 }],
    ["minutes", { minutes: "ten" }],
    ["items", { items: [] }],
    ["concepts.0", { concepts: ["Not An Id"] }],
    ["facts.0.unit", { facts: [{ ...sampleMeta.facts[0], unit: "pounds" }] }],
    ["sources.0.url", { sources: [{ ...sampleMeta.sources[0], url: "http://example.org" }] }],
    ["sources.0.date", { sources: [{ ...sampleMeta.sources[0], date: "last year" }] }],
    ["omits.0.why", { omits: [{ id: "share", why: "" }] }],
    ["(whole file)", { colour: "red" }],
  ])("names the file and %s", (field, change) => {
    expect(refusal(lessonSchema, { ...sampleMeta, ...change })).toContain(`content/x: ${field}: `);
  });

  it("names what is missing from a course, a glossary and a product", () => {
    expect(refusal(courseSchema, { lessons: [], routes: [] })).toMatch(/lessons: .*\n.*concepts: /);
    expect(refusal(glossarySchema, [{ id: "a", en: { term: "a", short: "b" } }])).toContain(
      "0.zh: ",
    );
    expect(refusal(productSchema, { id: "card" })).toContain("content/x: sources: ");
  });
});
