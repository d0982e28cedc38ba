import { readTaggedText } from "./tagged-text";

export type OrderedLesson = {
  readonly id: string;
  readonly file: string;
  readonly source: string;
  readonly concepts: readonly string[];
  readonly items: readonly { readonly id: string; readonly concept: string }[];
};

/**
 * A lesson leans only on earlier ones: what it asks before it starts, an earlier lesson has taught. Before the first
 * lesson of the course nothing was taught, so that one asks what readers bring along.
 */
export function checkOrder(lessons: readonly OrderedLesson[]): string[] {
  return lessons.flatMap((lesson, place) => {
    if (place === 0) return [];
    const taught = lessons.slice(0, place).flatMap(({ concepts }) => concepts);
    return readTaggedText(lesson.source)
      .tags.filter(({ name }) => name === "Recall")
      .flatMap(({ line, attributes }) => {
        const item = lesson.items.find(({ id }) => id === attributes.id);
        return item && !taught.includes(item.concept)
          ? [
              `${lesson.file}:${line}: <Recall id="${item.id}"> tests "${item.concept}", which no earlier lesson teaches`,
            ]
          : [];
      });
  });
}
