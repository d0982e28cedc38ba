import { expect, it } from "vitest";
import { checkReading } from "@/lib/content/reading/check-reading";
import { readingTexts } from "@/lib/content/reading/texts";

const texts = await readingTexts();

it.each(texts.map((text) => [`${text.file} in ${text.locale}`, text] as const))(
  "%s has sentences that can be taken in",
  (_, { file, locale, sentences }) => {
    expect(sentences.length).toBeGreaterThan(0);
    expect(checkReading(file, sentences, locale)).toEqual([]);
  },
);
