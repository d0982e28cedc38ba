import type { Locale } from "../i18n/locales";
import { listLessons, loadLesson } from "./load";
import { readTaggedText } from "./tagged-text";

export type TermUse = { readonly id: string; readonly number: number; readonly title: string };

/** The terms that a lesson explains where they stand, once each. */
export function termsIn(source: string): string[] {
  const used = readTaggedText(source)
    .tags.filter(({ name, form }) => name === "Term" && form === "open")
    .map(({ attributes }) => attributes.id ?? "");
  return [...new Set(used)];
}

/** By term, the lessons of this language that use it, in the order of the course. */
export async function termUses(locale: Locale): Promise<Map<string, TermUse[]>> {
  const uses = new Map<string, TermUse[]>();
  for (const { id, number, meta } of await listLessons(locale)) {
    const { body } = await loadLesson(locale, id);
    for (const term of termsIn(body)) {
      uses.set(term, [...(uses.get(term) ?? []), { id, number, title: meta.title }]);
    }
  }
  return uses;
}
