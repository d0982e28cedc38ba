import type { Locale } from "../../i18n/locales";
import { readTaggedText } from "../tagged-text";

export type Sentence = { readonly text: string; readonly line: number };

/** A live figure is read as one number. */
const figures = /<(?:Scrub|Given|Result|Fact)\b[^<>]*\/>/g;

const ends: Record<Locale, RegExp> = {
  en: /[.?!…]+[”"’')\]]*(?=\s|$)/g,
  zh: /[。？！；…]+[”’）】]*/g,
};

/** Signs of Markdown and of the list it may begin. */
const marks = /^\s*(?:#{1,6}|[-*+]|\d+\.)\s+|[*_`]|\[|\]/g;

/** The sentences of a text, each with the line it begins on. Headings, list items and paragraphs end a sentence too. */
export function sentencesOf(source: string, locale: Locale): Sentence[] {
  const { prose } = readTaggedText(source.replace(figures, "0"));
  const blocks: Sentence[][] = [];
  let last = -1;
  for (const { text, line } of prose) {
    const startsBlock = /^\s*(?:#{1,6}|[-*+]|\d+\.)\s/.test(text);
    if (line !== last + 1 || startsBlock || blocks.length === 0) blocks.push([]);
    blocks.at(-1)?.push({ text: text.replace(marks, ""), line });
    last = line;
  }
  return blocks.flatMap((block) => splitBlock(block, locale));
}

function splitBlock(block: readonly Sentence[], locale: Locale): Sentence[] {
  const glue = locale === "zh" ? "" : " ";
  let open: Sentence | null = null;
  const done: Sentence[] = [];
  for (const { text, line } of block) {
    let from = 0;
    for (const end of text.matchAll(ends[locale])) {
      const to = end.index + end[0].length;
      const part = text.slice(from, to);
      done.push(open ? { text: open.text + glue + part, line: open.line } : { text: part, line });
      open = null;
      from = to;
    }
    const rest = text.slice(from);
    if (rest.trim() !== "")
      open = open ? { text: open.text + glue + rest, line: open.line } : { text: rest, line };
  }
  if (open) done.push(open);
  return done
    .map(({ text, line }) => ({ text: text.replace(/\s+/g, " ").trim(), line }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}
