import { random } from "@/engine";
import type { Figure, Unit } from "../parameters";
import { drawInputs } from "./draw-inputs";
import { type FigureSource, figuresOf } from "./figures";
import type { FadedItem, Item, NumberItem, SingleItem } from "./schema";
import { sameToAReader, within } from "./tell-apart";

/** Every seed from 1 to this one is proven by the content test, so a reader never meets another. */
export const LAST_SEED = 1000;

const TRIES = 50;

export type Choice = SingleItem["choices"][number];

export type Blank = { readonly figure: string; readonly unit: Unit; readonly value: number };

type Drawn = { readonly seed: number; readonly figures: FigureSource };

export type DrawnChoices = Drawn & {
  readonly kind: "choices";
  readonly item: SingleItem;
  readonly choices: readonly Choice[];
  readonly right: Choice;
};

export type DrawnBlanks = Drawn & {
  readonly kind: "blanks";
  readonly item: NumberItem | FadedItem;
  readonly blanks: readonly Blank[];
};

export type DrawnItem = DrawnChoices | DrawnBlanks;

type Chance = ReturnType<typeof random>;

/** The item with its numbers for this seed: the same item and seed always give the same. */
export function draw(item: Item, seed: number): DrawnItem {
  const chance = random(seed);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const figures = figuresOf(drawInputs(item.draw ?? {}, chance));
    const drawn =
      item.kind === "single"
        ? drawChoices(item, seed, figures, chance)
        : drawBlanks(item, seed, figures);
    if (drawn) return drawn;
  }
  throw new Error(`no usable numbers in ${TRIES} draws for seed ${seed}`);
}

function drawChoices(
  item: SingleItem,
  seed: number,
  figures: FigureSource,
  chance: Chance,
): DrawnChoices | null {
  const shown = item.choices.flatMap((choice) =>
    choice.figure === undefined
      ? []
      : [{ name: choice.figure, value: figures.value(choice.figure) }],
  );
  const same = (a: Figure, b: Figure, name: string) => sameToAReader(a, b, figures.unit(name));
  if (shown.some(({ value }) => value === "none")) return null;
  if (shown.some((a, at) => shown.slice(at + 1).some((b) => same(a.value, b.value, a.name))))
    return null;

  let isRight = (choice: Choice) => choice.correct === true;
  if (item.key !== undefined) {
    const name = item.key;
    const key = figures.value(name);
    if (!asExpected(key, item.expect)) return null;
    isRight = ({ figure }) => figure !== undefined && same(figures.value(figure), key, name);
  }
  const [right, ...others] = item.choices.filter(isRight);
  if (!right || others.length > 0) return null;
  const choices = item.shuffle === false ? item.choices : shuffled(item.choices, chance);
  return { kind: "choices", item, seed, figures, choices, right };
}

function drawBlanks(
  item: NumberItem | FadedItem,
  seed: number,
  figures: FigureSource,
): DrawnBlanks | null {
  const names =
    item.kind === "number"
      ? [item.key]
      : item.steps.filter(({ blank }) => blank).map(({ figure }) => figure);
  const blanks: Blank[] = [];
  for (const figure of names) {
    const value = figures.value(figure);
    if (typeof value !== "number") return null;
    blanks.push({ figure, unit: figures.unit(figure), value });
  }
  return canBeToldApart(item, figures) ? { kind: "blanks", item, seed, figures, blanks } : null;
}

function canBeToldApart(item: NumberItem | FadedItem, figures: FigureSource): boolean {
  if (item.kind === "faded") return true;
  const answers = [item.key, ...item.wrong.map(({ figure }) => figure)]
    .map((name) => figures.value(name))
    .filter((value) => typeof value === "number");
  return !answers.some((a, at) =>
    answers.slice(at + 1).some((b) => within(a, b, item.tolerance) || within(b, a, item.tolerance)),
  );
}

function asExpected(key: Figure, expected: Item["expect"]): boolean {
  return expected === "never" ? key === "never" : typeof key === "number";
}

function shuffled<T>(list: readonly T[], chance: Chance): T[] {
  const result: T[] = [];
  for (const one of list) result.splice(chance.integer(0, result.length), 0, one);
  return result;
}
