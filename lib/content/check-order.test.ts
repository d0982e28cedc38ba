import { describe, expect, it } from "vitest";
import { checkOrder, type OrderedLesson } from "./check-order";

const lesson = (id: string, concepts: string[], asked: string): OrderedLesson => ({
  id,
  file: `${id}.mdx`,
  source: `---\ntitle: A\n---\n\n<Recall id="${id}-first" />\n\n<Check id="${id}-last" />\n`,
  concepts,
  items: [
    { id: `${id}-first`, concept: asked },
    { id: `${id}-last`, concept: concepts[0] ?? "" },
  ],
});

describe(checkOrder, () => {
  it("has nothing to say where each lesson recalls what an earlier one taught", () => {
    const lessons = [
      lesson("one", ["rate"], "rate"),
      lesson("two", ["growth"], "rate"),
      lesson("three", ["bill"], "rate"),
    ];
    expect(checkOrder(lessons)).toEqual([]);
  });

  it("finds a lesson that recalls what comes later, or what it teaches itself", () => {
    const lessons = [
      lesson("one", ["rate"], "bill"),
      lesson("two", ["growth"], "bill"),
      lesson("three", ["bill"], "bill"),
    ];
    expect(checkOrder(lessons)).toEqual([
      'two.mdx:5: <Recall id="two-first"> tests "bill", which no earlier lesson teaches',
      'three.mdx:5: <Recall id="three-first"> tests "bill", which no earlier lesson teaches',
    ]);
  });
});
