import type { Locale } from "../../i18n/locales";

const word = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu;
const sign = /\p{Script=Han}|[\p{Script=Latin}\p{N}.,%-]+/gu;

/** Words of an English text. */
export const wordsOf = (text: string): string[] => text.match(word) ?? [];

/** How long a text is to its reader: words in English; in Chinese characters, a number or a foreign word as one. */
export function lengthOf(text: string, locale: Locale): number {
  return (locale === "zh" ? (text.match(sign) ?? []) : wordsOf(text)).length;
}

/** The pieces between two marks, which a Chinese reader takes in at once. */
export function breathsOf(text: string): string[] {
  return text.split(/[，、：；。？！…（）“”‘’《》—·]+/u).filter((part) => part.trim() !== "");
}
