import { isFigureName } from "./figures";
import { isForm, placeholdersIn } from "./fill";
import { figureNamesOf, textsOf } from "./item-texts";
import type { Item } from "./schema";

/** What can be seen without drawing: unknown figures and placeholders, languages that differ, unclear keys. */
export function checkNames(item: Item): string[] {
  return [
    ...figureNamesOf(item)
      .filter(({ name }) => !isFigureName(name))
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
      ...(isFigureName(name) ? [] : [`${field}: "{${name}}" is no figure or input`]),
      ...(form === undefined || isForm(form) ? [] : [`${field}: "${form}" is no form of a figure`]),
    ]),
  ]);
}

function checkKey(item: Item): string[] {
  if (item.kind === "number" && item.expect === "never") {
    return ['expect: a number item cannot have "never" as its key'];
  }
  if (item.kind !== "single") return [];
  const marked = item.choices.filter(({ correct }) => correct).length;
  if (item.key === undefined) {
    return marked === 1 ? [] : [`choices: ${marked} are marked correct, and there is no key`];
  }
  return marked === 0 ? [] : ["choices: with a key, no choice is marked correct"];
}

function checkPartIds(item: Item): string[] {
  const ids = item.kind === "single" ? item.choices.map(({ id }) => id) : [];
  return ids
    .filter((id, at) => ids.indexOf(id) !== at)
    .map((id) => `choices: the id "${id}" stands twice`);
}
