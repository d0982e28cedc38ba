import { describe, expect, it } from "vitest";
import { loadCourse } from "../content/load";
import { findQuiz, quizIds } from "./quizzes";

describe("quizzes to embed", () => {
  it("have one address each: no item is called like a lesson or like another item", async () => {
    const ids = await quizIds();
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("are all found, a lesson with its set and an item by itself, and lead to where they are asked", async () => {
    const { lessons } = await loadCourse();
    const ids = await quizIds();
    expect(ids.length).toBeGreaterThan(60);
    for (const id of ids) {
      const quiz = await findQuiz(id, "zh");
      if (id === quiz?.lesson.id) expect(quiz.items.length).toBeGreaterThan(1);
      else expect(quiz?.items.map((item) => item.id)).toEqual([id]);
      // A lesson still to come has no page; its questions are practised.
      const lesson = quiz?.lesson.id ?? "";
      expect(quiz?.page).toBe(lessons.includes(lesson) ? `/learn/${lesson}` : "/practice");
    }
  }, 60_000);

  it("are not found by other names", async () => {
    expect(await findQuiz("no-such-item", "en")).toBeNull();
  });
});
