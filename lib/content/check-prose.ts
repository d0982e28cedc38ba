import type { Locale } from "../i18n/locales";

/** Words that tell a learner it should have been easy, and shouting. */
const unwanted: Record<Locale, readonly [RegExp, string][]> = {
  en: [
    [/\bjust\b/i, '"just"'],
    [/\bsimply\b/i, '"simply"'],
    [/!/, '"!"'],
  ],
  zh: [[/[！!]/, "“！”"]],
};

/** How the site speaks, for every text in a language. `where` begins each message. */
export function checkVoice(where: string, text: string, locale: Locale): string[] {
  return unwanted[locale]
    .filter(([pattern]) => pattern.test(text))
    .map(([, name]) => `${where}: ${name} does not belong to our voice`);
}

/** House rule 1: a figure stands in a tag, never in a sentence. */
export function checkNoFigures(where: string, text: string): string[] {
  const digits = /[0-9０-９]+/.exec(text);
  return digits ? [`${where}: the figure "${digits[0]}" belongs in a tag`] : [];
}

/** An address leads to https or to a page of this site: with its language in prose, without it among sources. */
export function checkAddress(
  where: string,
  address: string,
  ownPages: readonly string[],
): string[] {
  if (/^https:\/\/[^/\s]+\.[^/\s]+/.test(address)) return [];
  return ownPages.includes(address)
    ? []
    : [`${where}: "${address}" is neither https nor a page of this site`];
}
