import { formats } from "../i18n/format";
import { currencyOf, type Locale, locales } from "../i18n/locales";
import { type DrawnItem, draw, LAST_SEED } from "./draw";
import { filler, placeholdersIn } from "./fill";
import { textsOf } from "./item-texts";
import { labelsOf, rightResponse } from "./right-response";
import type { Item } from "./schema";
import { score } from "./score";

const words = { never: "never", none: "none" };

/** Draws the item with every seed a reader can meet; one message a fault, with the first seed that shows it. */
export function checkDraws(item: Item): string[] {
  const problems = new Map<string, number>();
  const seen = new Set<string>();
  for (let seed = 1; seed <= LAST_SEED; seed++) {
    try {
      const drawn = draw(item, seed);
      const numbers = JSON.stringify(drawn.figures.inputs);
      if (seen.has(numbers)) continue;
      seen.add(numbers);
      for (const problem of checkDrawn(drawn))
        if (!problems.has(problem)) problems.set(problem, seed);
    } catch (error) {
      return [`draw: ${error instanceof Error ? error.message : String(error)} (seed ${seed})`];
    }
  }
  return [...problems].map(([problem, seed]) => `${problem} (seed ${seed})`);
}

function checkDrawn(drawn: DrawnItem): string[] {
  return [...checkTexts(drawn), ...checkLabels(drawn), ...checkAnswer(drawn)];
}

function checkTexts({ item, figures }: DrawnItem): string[] {
  return textsOf(item).flatMap(({ field, text }) =>
    placeholdersIn(text)
      .filter(({ name }) => figures.value(name) === "none")
      .map(({ name }) => `${field}: "{${name}}" does not exist for these numbers`),
  );
}

function checkLabels(drawn: DrawnItem): string[] {
  return locales.flatMap((locale) => {
    const fill = fillerFor(drawn, locale);
    return labelsOf(drawn, locale).flatMap(({ list, labels }) => {
      const shown = labels.map(fill.text);
      const twice = shown.find((label, at) => shown.indexOf(label) !== at);
      return twice === undefined ? [] : [`${list}: two are shown alike in ${locale}`];
    });
  });
}

/** The right answer, written as the page shows it, must itself be marked right. */
function checkAnswer(drawn: DrawnItem): string[] {
  return locales
    .filter((locale) => !score(drawn, rightResponse(drawn, fillerFor(drawn, locale))).correct)
    .map((locale) => `tolerance: the answer as shown in ${locale} is not accepted`);
}

const formatsFor = {
  en: formats("en", currencyOf.en),
  zh: formats("zh", currencyOf.zh),
};

function fillerFor({ figures }: DrawnItem, locale: Locale) {
  return filler(figures, formatsFor[locale], words);
}
