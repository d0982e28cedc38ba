import { random } from "@/engine";
import { drawMatch, drawMultiple, drawOrder } from "./draw-arrangements";
import { drawBlanks } from "./draw-blanks";
import { drawChoices, drawTrap } from "./draw-choices";
import { drawInputs } from "./draw-inputs";
import { drawCurve, drawSlider } from "./draw-moves";
import type { DrawnItem } from "./drawn";
import { type FigureSource, figuresOf } from "./figures";
import type { Item } from "./schema";

export type {
  Blank,
  Choice,
  DrawnBlanks,
  DrawnChoices,
  DrawnCurve,
  DrawnItem,
  DrawnMatch,
  DrawnMultiple,
  DrawnOrder,
  DrawnSlider,
} from "./drawn";

/** Every seed from 1 to this one is proven by the content test, so a reader never meets another. */
export const LAST_SEED = 1000;

const TRIES = 50;

type Chance = ReturnType<typeof random>;

/** The item with its numbers for this seed: the same item and seed always give the same. */
export function draw(item: Item, seed: number): DrawnItem {
  const chance = random(seed);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const figures = figuresOf(drawInputs(item.draw ?? {}, chance, item.subject), item.subject);
    const drawn = drawKind(item, seed, figures, chance);
    if (drawn) return drawn;
  }
  throw new Error(`no usable numbers in ${TRIES} draws for seed ${seed}`);
}

function drawKind(
  item: Item,
  seed: number,
  figures: FigureSource,
  chance: Chance,
): DrawnItem | null {
  switch (item.kind) {
    case "single":
      return drawChoices(item, seed, figures, chance);
    case "trap":
      return drawTrap(item, seed, figures);
    case "number":
    case "faded":
      return drawBlanks(item, seed, figures);
    case "multiple":
      return drawMultiple(item, seed, figures, chance);
    case "order":
      return drawOrder(item, seed, figures, chance);
    case "match":
      return drawMatch(item, seed, figures, chance);
    case "slider":
      return drawSlider(item, seed, figures);
    case "curve":
      return drawCurve(item, seed, figures);
  }
}
