import { readdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { AnswerEvent } from "@/lib/progress/events";
import type { Item } from "@/lib/quiz/schema";
import { readJson } from "./content";
import { putRecords } from "./progress-database";

const DAY = 24 * 60 * 60 * 1000;

/** Every question of the site, with the lesson it belongs to. */
export const allItems: readonly { lesson: string; item: Item }[] = readdirSync(
  new URL("../../../content/quizzes/", import.meta.url),
)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => {
    const { lesson, items } = readJson(`quizzes/${file}`) as { lesson: string; items: Item[] };
    return items.map((item) => ({ lesson, item }));
  });

/** An answer to the question at this place, so many days ago. */
export function answered(place: number, daysAgo: number, correct: boolean): AnswerEvent {
  const entry = allItems[place % allItems.length];
  if (!entry) throw new Error("The site has no questions.");
  return {
    v: 1,
    id: crypto.randomUUID(),
    at: new Date(Date.now() - daysAgo * DAY).toISOString(),
    locale: "en",
    kind: "answer",
    lesson: entry.lesson,
    item: entry.item.id,
    itemVersion: entry.item.version,
    seed: 3,
    response: correct ? ["1"] : null,
    correct,
    score: correct ? 1 : 0,
    attempt: 1,
    dontKnow: !correct,
  };
}

/** Puts a log where the site keeps it. The page must be one of the site that has read its log. */
export function keepLog(page: Page, log: readonly AnswerEvent[]): Promise<void> {
  return putRecords(page, log);
}
