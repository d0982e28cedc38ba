import { describe, expect, it } from "vitest";
import { loadItems } from "../content/load";
import { draw } from "../quiz/draw";
import { answerFrom, kept, scoreOf } from "./tally";

const items = await loadItems("the-smallest-payment");
const at = "2026-11-22T10:00:00.000Z";
const around = {
  items,
  lesson: "the-smallest-payment",
  locale: "en",
  now: Date.parse(at),
} as const;
const [first, second] = items;
if (!first || !second) throw new Error("The lesson has too few questions for this test.");

function answers(item: (typeof items)[number]): { right: string[]; wrong: string[] } {
  const drawn = draw(item, 7);
  if (drawn.kind === "choices") {
    const wrong = drawn.choices.find((choice) => choice !== drawn.right);
    return { right: [drawn.right.id], wrong: [String(wrong?.id)] };
  }
  if (drawn.kind !== "blanks") throw new Error("This test asks for a choice or a number.");
  return {
    right: drawn.blanks.map(({ value }) => String(value)),
    wrong: drawn.blanks.map(() => "1"),
  };
}

describe("answers that come back", () => {
  it("are marked anew, and keep what they were", () => {
    const right = [first.id, first.version, 7, answers(first).right, at, 2, 3] as const;
    const restored = answerFrom(right, around);
    expect(restored).toMatchObject({
      correct: true,
      score: 1,
      item: first.id,
      at,
      hints: 2,
      sure: 3,
    });
    expect(restored && kept(restored)).toEqual(right);
    const wrong = [first.id, first.version, 7, answers(first).wrong, at] as const;
    expect(answerFrom(wrong, around)).toMatchObject({ correct: false });
  });

  it("come back from states that kept neither hints nor how sure", () => {
    const restored = answerFrom([first.id, first.version, 7, null, at], around);
    expect(restored).toMatchObject({ dontKnow: true, hints: 0 });
    expect(restored).not.toHaveProperty("sure");
  });

  it("are passed over where this piece cannot have asked them", () => {
    const { right } = answers(first);
    expect(answerFrom(["no-such-item", 1, 7, right, at], around)).toBeNull();
    expect(answerFrom([first.id, first.version + 1, 7, right, at], around)).toBeNull();
    expect(answerFrom([first.id, first.version, 1e9, right, at], around)).toBeNull();
    expect(answerFrom([first.id, first.version, 7, ["words"], at], around)).toBeNull();
  });

  it("are passed over where nobody can have given them then", () => {
    const given = (time: string) =>
      answerFrom([first.id, first.version, 7, answers(first).right, time], around);
    expect(given("9999-01-01T00:00:00.000Z")).toBeNull();
    expect(given("-000001-01-01T00:00:00.000Z")).toBeNull();
    expect(given("2026-11-23T09:00:00.000Z")).not.toBeNull();
  });

  it("add up: what is not answered counts as nothing", () => {
    const last = [
      answerFrom([first.id, first.version, 7, answers(first).right, at], around),
      answerFrom([second.id, second.version, 7, null, at], around),
    ].filter((each) => each !== null);
    expect(scoreOf(last, 4)).toEqual({
      kind: "score",
      answered: 2,
      total: 4,
      correct: 1,
      score: 0.25,
    });
  });
});
