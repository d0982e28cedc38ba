import { describe, expect, it } from "vitest";
import { checkCourse, checkGlossary } from "./check-course";

const words = { en: { title: "Way", lead: "Go." }, zh: { title: "路", lead: "走。" } };
const course = {
  lessons: ["one", "two"],
  routes: [{ id: "way", lessons: ["one"], words }],
  concepts: [{ id: "time", words: { en: "Time", zh: "时间" } }],
};
const files = { en: ["one", "two"], zh: ["one", "two"] };

describe(checkCourse, () => {
  const banks = (...ids: string[]) => ids.map((id) => ({ id, titled: false }));
  const check = (change: Partial<typeof course>, lessons = files, quizzes = banks(...files.en)) =>
    checkCourse("course.json", { ...course, ...change }, lessons, quizzes);

  it("has nothing to say about a whole course", () => {
    expect(check({})).toEqual([]);
  });

  it("finds what stands twice", () => {
    expect(check({ lessons: ["one", "two", "two"] })).toEqual([
      'course.json: lessons: "two" stands twice',
    ]);
    expect(check({ concepts: [...course.concepts, ...course.concepts] })).toEqual([
      'course.json: concepts: "time" stands twice',
    ]);
  });

  it("finds a route through no lesson", () => {
    expect(check({ routes: [{ id: "way", lessons: ["three"], words }] })).toEqual([
      'course.json: routes.way.lessons: "three" is not a lesson of the course',
    ]);
  });

  it("finds a route that goes backwards", () => {
    const back = { id: "way", lessons: ["two", "one"], words };
    expect(check({ routes: [back] })).toEqual([
      "course.json: routes.way.lessons: not in the order of the course",
    ]);
  });

  it("finds missing files and files of no lesson", () => {
    expect(
      check({}, { en: ["one", "two", "three"], zh: ["one"] }, banks("one", "two", "four")),
    ).toEqual([
      "content/en/lessons/three.mdx: is not in course.json",
      "content/zh/lessons/two.mdx: is missing",
      "content/quizzes/four.json: is of no lesson, and has no title for the practice page",
    ]);
  });
});

it("lets a bank with a title wait for its lesson, and no longer", () => {
  const bank = (id: string) => ({ id, titled: true });
  const check = (...quizzes: { id: string; titled: boolean }[]) =>
    checkCourse("course.json", course, files, [...quizzes, { id: "two", titled: false }]);
  expect(check({ id: "one", titled: false }, bank("later"))).toEqual([]);
  expect(check(bank("one"))).toEqual(["content/quizzes/one.json: title: its lesson has one"]);
});

describe(checkGlossary, () => {
  const word = (id: string, term: string, short = "A word.") => ({
    id,
    group: "other" as const,
    en: { term, short },
    zh: { term: `词 ${id}`, short: "一个词。" },
  });

  it("has nothing to say about words that stand once", () => {
    expect(checkGlossary("terms.json", [word("a", "one"), word("b", "two")])).toEqual([]);
  });

  it("finds figures in a definition, in digits and in words", () => {
    const words = [word("a", "one", "It is 5% a year."), word("b", "two", "It is five percent.")];
    expect(checkGlossary("terms.json", words)).toEqual([
      'terms.json: a.en: the figure "5" belongs in a tag',
      'terms.json: b.en: the figure "five percent" belongs in a tag',
    ]);
  });

  it("finds ids and words that stand twice, and a wrong voice", () => {
    const words = [
      word("a", "one"),
      word("b", "one"),
      { ...word("a", "two"), zh: { term: "词", short: "好！" } },
    ];
    expect(checkGlossary("terms.json", words)).toEqual([
      'terms.json: the id "a" stands twice',
      'terms.json: en: the word "one" stands twice',
      "terms.json: a.zh: “！” does not belong to our voice",
    ]);
  });
});
