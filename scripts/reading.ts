/** npm run reading: how long the sentences of each text are and which of its words are rare; fails on long sentences. */

import { loadGlossary } from "@/lib/content/load";
import { checkReading, readingOf } from "@/lib/content/reading/check-reading";
import { readingTexts } from "@/lib/content/reading/texts";
import { rareIn } from "./reading/rare";

const MOST_SHOWN = 12;

const glossary = await loadGlossary();
const problems: string[] = [];
for (const { file, locale, sentences } of await readingTexts()) {
  const { sentences: count, mean, longest } = readingOf(sentences, locale);
  const terms = glossary.map((entry) => entry[locale].term);
  const rare = rareIn(sentences, locale, terms);
  const more = rare.length > MOST_SHOWN ? ` and ${rare.length - MOST_SHOWN} more` : "";
  console.log(
    `${locale}  ${file}\n` +
      `    ${count} sentences, ${mean.toFixed(1)} ${locale === "zh" ? "characters" : "words"} on average, ` +
      `longest ${longest.length} (line ${longest.line})\n` +
      `    rare: ${rare.length === 0 ? "none" : rare.slice(0, MOST_SHOWN).join(", ") + more}`,
  );
  problems.push(...checkReading(file, sentences, locale));
}

for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? "\nNo sentence is too long." : `\n${problems.length} to mend.`);
if (problems.length > 0) process.exitCode = 1;
