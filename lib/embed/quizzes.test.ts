import { describe, expect, it } from "vitest";
import { findQuiz, quizIds } from "./quizzes";

describe("quizzes to embed", () => {
  it("have one address each: no item is called like a lesson or like another item", async () => {
    const ids = await quizIds();
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("are all found, a lesson with its set and an item by itself", async () => {
    const ids = await quizIds();
    const found = await Promise.all(ids.map((id) => findQuiz(id, "zh")));
    expect(found.map((quiz) => quiz?.id)).toEqual(ids);
    for (const quiz of found) {
      if (quiz?.id === quiz?.lesson.id) expect(quiz?.items.length).toBeGreaterThan(1);
      else expect(quiz?.items.map(({ id }) => id)).toEqual([quiz?.id]);
    }
  });

  it("are not found by other names", async () => {
    expect(await findQuiz("no-such-item", "en")).toBeNull();
  });
});
