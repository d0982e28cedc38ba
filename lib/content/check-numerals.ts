import type { Locale } from "../i18n/locales";
import { checkNoFigures } from "./check-prose";
import type { TaggedText } from "./tagged-text";

const english =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|" +
  "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion";

/** "twenty-four", "a hundred and five". */
const count = `(?:${english})(?:(?:[ -]| and )(?:one|${english}))*`;

const digit = "[一二两三四五六七八九十百千万亿零〇半]";
const more = "[二两三四五六七八九十百千万亿零〇]";

/** A rate or an amount of money in words: a figure like any other, so it stands in a tag. */
const figures: Record<Locale, readonly RegExp[]> = {
  en: [
    new RegExp(`\\b${count}[ -](?:percent\\b|per cent\\b|percentage points?|basis points?)`, "i"),
    new RegExp(`\\b${count}[ -](?:dollars|cents|pounds|pence|euros|yuan)\\b`, "i"),
  ],
  zh: [
    new RegExp(`(?:百|千|万)分之(?:${more}${digit}*|一点)`),
    new RegExp(`${digit}+成(?![功为本立人熟])`),
    new RegExp(`${more}个?(?:百分点|基点)`),
    new RegExp(`${more}${digit}*(?:块钱|元|美元|英镑)`),
  ],
};

/** A share, a multiple or a year in words: it may stand in a sentence whose source is named beside it. */
const claims: Record<Locale, readonly RegExp[]> = {
  en: [
    new RegExp(`\\b(?:one|${english}) (?:in|out of)(?: every)? (?:${english})\\b`, "i"),
    /\b(?:a|one|two|three|four|nine)[ -](?:third|fifth|sixth|tenth)s?\b|\bthree[ -]quarters\b/i,
    new RegExp(`\\b${count} times (?:as|more|less|the)\\b`, "i"),
  ],
  zh: [
    // A twelfth is a month of a year.
    new RegExp(`(?!十二分之一)(?<!十)${digit}+分之${digit}+`),
    new RegExp(`[三四五六七八九十百千万]${digit}*倍`),
    /[二一][〇零九][〇零一二三四五六七八九]{2}年/,
  ],
};

const first = (text: string, patterns: readonly RegExp[]) =>
  patterns.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);

/** House rule 1 for figures in words: "twenty percent" and 两成 belong in a tag as much as 20%. */
export function checkNoNumerals(where: string, text: string, locale: Locale): string[] {
  const found = first(text, figures[locale]);
  return found === undefined ? [] : [`${where}: the figure "${found}" belongs in a tag`];
}

/** Tags that name a source or were computed. */
const grounds = ["Cite", "Fact", "Result", "Given", "Scrub"];

/** Every figure of a text, in digits or in words, and every claim with a number that names no source beside it. */
export function checkFigures(file: string, { prose, tags }: TaggedText, locale: Locale): string[] {
  return prose.flatMap(({ text, line }) => {
    const where = `${file}:${line}`;
    const grounded = tags.some((tag) => tag.line === line && grounds.includes(tag.name));
    const claim = grounded ? undefined : first(text, claims[locale]);
    return [
      ...checkNoFigures(where, text),
      ...checkNoNumerals(where, text, locale),
      ...(claim === undefined
        ? []
        : [`${where}: "${claim}" is a claim with a number and names no source beside it`]),
    ];
  });
}
