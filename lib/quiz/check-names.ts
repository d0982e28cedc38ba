import { isNumberInput } from "./card-inputs";
import { isFigureName } from "./figures";
import { isForm, placeholdersIn } from "./fill";
import { partsOf } from "./item-parts";
import { figureNamesOf, textsOf } from "./item-texts";
import type { Item } from "./schema";

/** What can be seen without drawing: unknown figures and placeholders, languages that differ, unclear keys. */
export function checkNames(item: Item): string[] {
  return [
    ...figureNamesOf(item)
      .filter(({ name }) => !isFigureName(name, item.subject))
      .map(({ field, name }) => `${field}: "${name}" is no figure`),
    ...checkPlaceholders(item),
    ...checkKey(item),
    ...checkPartIds(item),
  ];
}

function checkPlaceholders(item: Item): string[] {
  return textsOf(item).flatMap(({ field, text }) => [
    ...(/[{}]/.test(text.replace(/\{[^{}]*\}/g, "")) ? [`${field}: a brace is not closed`] : []),
    ...placeholdersIn(text).flatMap(({ name, form }) => [
      ...(isFigureName(name, item.subject) ? [] : [`${field}: "{${name}}" is no figure or input`]),
      ...(form === undefined || isForm(form) ? [] : [`${field}: "${form}" is no form of a figure`]),
    ]),
  ]);
}

function checkKey(item: Item): string[] {
  switch (item.kind) {
    case "number":
      return item.expect === "never"
        ? ['expect: a number item cannot have "never" as its key']
        : [];
    case "single":
      if (item.key === undefined) return oneMarked(item.choices, ", and there is no key");
      return marked(item.choices) === 0 ? [] : ["choices: with a key, no choice is marked correct"];
    case "trap":
      return oneMarked(item.choices, "");
    case "multiple": {
      const right = marked(item.choices);
      return right > 0 && right < item.choices.length
        ? []
        : [`choices: ${right} are marked correct; some must be, and not all`];
    }
    case "order":
      return item.by === undefined || item.entries.every(({ figure }) => figure !== undefined)
        ? []
        : ["entries: ordered by figures, every one needs its figure"];
    case "match":
      return item.rows
        .filter(({ option }) => !item.options.some(({ id }) => id === option))
        .map(({ id, option }) => `rows: "${id}" asks for "${option}", which is no option`);
    case "slider":
    case "curve":
      return isNumberInput(item.input) ? [] : [`input: "${item.input}" is no input`];
    case "faded":
      return [];
  }
}

type Marked = readonly { readonly correct?: true | undefined }[];

const marked = (choices: Marked) => choices.filter(({ correct }) => correct).length;

function oneMarked(choices: Marked, more: string): string[] {
  const count = marked(choices);
  return count === 1 ? [] : [`choices: ${count} are marked correct${more}`];
}

function checkPartIds(item: Item): string[] {
  const ids = partsOf(item).flatMap(({ place, id }) =>
    id === undefined ? [] : [{ list: place.split(".")[0], id }],
  );
  return ids
    .filter(({ list, id }, at) => ids.findIndex((one) => one.list === list && one.id === id) !== at)
    .map(({ list, id }) => `${list}: the id "${id}" stands twice`);
}
