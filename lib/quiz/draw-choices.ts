import type { Figure } from "../parameters";
import type { Choice, DrawnChoices } from "./drawn";
import { asExpected } from "./expected";
import type { FigureSource } from "./figures";
import type { SingleItem, TrapItem } from "./schema";
import { type Chance, shuffled } from "./shuffled";
import { sameToAReader } from "./tell-apart";

type SingleChoice = SingleItem["choices"][number];

/** Null when two choices could not be told apart, or not exactly one is right. */
export function drawChoices(
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

  let isRight = (choice: SingleChoice) => choice.correct === true;
  if (item.key !== undefined) {
    const name = item.key;
    const key = figures.value(name);
    if (!asExpected(key, item.expect)) return null;
    isRight = ({ figure }) => figure !== undefined && same(figures.value(figure), key, name);
  }
  const right = onlyOne(item.choices.filter(isRight));
  if (!right) return null;
  const choices = item.shuffle === false ? item.choices : shuffled(item.choices, chance);
  return { kind: "choices", item, seed, figures, choices, right };
}

/** The parts of a screen stay where they are. */
export function drawTrap(item: TrapItem, seed: number, figures: FigureSource): DrawnChoices | null {
  const right = onlyOne<Choice>(item.choices.filter(({ correct }) => correct));
  return right && { kind: "choices", item, seed, figures, choices: item.choices, right };
}

function onlyOne<T>([one, ...others]: readonly T[]): T | null {
  return one !== undefined && others.length === 0 ? one : null;
}
