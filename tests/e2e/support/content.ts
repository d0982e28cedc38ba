import { readFileSync } from "node:fs";
import type { Locale } from "@/lib/i18n/locales";
import type { Values } from "@/lib/parameters";
import { type DrawnBlanks, type DrawnChoices, draw } from "@/lib/quiz/draw";
import type { Item } from "@/lib/quiz/schema";

const root = new URL("../../../content/", import.meta.url);

export const readText = (path: string) => readFileSync(new URL(path, root), "utf8");

export const readJson = (path: string) => JSON.parse(readText(path));

/** The lesson that tests walk through; what every lesson has is tested of all. */
export const lesson = "the-smallest-payment";

export const { lessons } = readJson("course.json") as { lessons: string[] };

/** The values a product begins with: its terms and its example. */
export function presetValues(id: string): Values {
  const { terms, example } = readJson(`products/${id}.json`);
  return { ...terms, ...example };
}

/** The numbers and the control a lesson begins with, as its first <Scenario> and <Simulator> say. */
export function lessonStart(locale: Locale): { values: Values; control: string } {
  const text = readText(`${locale}/lessons/${lesson}.mdx`);
  const [, preset = "", set = ""] =
    /<Scenario [^>]*preset="([^"]+)"(?: set="([^"]*)")?/.exec(text) ?? [];
  const [, control = ""] = /<Simulator control="([^"]+)"/.exec(text) ?? [];
  const changes = [...new URLSearchParams(set)].map(([key, value]) => [key, Number(value)]);
  return { values: { ...presetValues(preset), ...Object.fromEntries(changes) }, control };
}

export function headings(locale: Locale): string[] {
  const text = readText(`${locale}/lessons/${lesson}.mdx`);
  return [...text.matchAll(/^## (.+)$/gm)].map(([, heading = ""]) => heading);
}

/** How many questions the lesson has, for "2 of 10". */
export function itemCount(): number {
  return readJson(`quizzes/${lesson}.json`).items.length;
}

function itemOf(id: string): Item {
  const { items } = readJson(`quizzes/${lesson}.json`) as { items: Item[] };
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`No quiz item is called "${id}".`);
  return item;
}

/** An item with the numbers every visitor meets first. */
export function firstBlanks(id: string): DrawnBlanks {
  const drawn = draw(itemOf(id), 1);
  if (drawn.kind !== "blanks") throw new Error(`${id} has no fields.`);
  return drawn;
}

export function firstChoices(id: string): DrawnChoices {
  const drawn = draw(itemOf(id), 1);
  if (drawn.kind !== "choices") throw new Error(`${id} has no choices.`);
  return drawn;
}
