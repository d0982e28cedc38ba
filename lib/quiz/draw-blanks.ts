import type { Blank, DrawnBlanks } from "./drawn";
import type { FigureSource } from "./figures";
import type { FadedItem, NumberItem } from "./schema";
import { within } from "./tell-apart";

/** Null when a key is no number, or a wrong model answers what the right one does. */
export function drawBlanks(
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
