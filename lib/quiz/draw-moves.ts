import { inputUnits, isNumberInput } from "./card-inputs";
import type { CurvePoint, DrawnCurve, DrawnSlider } from "./drawn";
import type { FigureSource } from "./figures";
import type { CurveItem, SliderItem } from "./schema";
import { within } from "./tell-apart";

/** Null when the key is no number, lies off the slider, or is where the slider begins. */
export function drawSlider(
  item: SliderItem,
  seed: number,
  figures: FigureSource,
): DrawnSlider | null {
  const value = figures.value(item.key);
  if (typeof value !== "number" || !isNumberInput(item.input)) return null;
  const { minimum, maximum, tolerance } = item;
  if (value < minimum || value > maximum || within(minimum, value, tolerance)) return null;
  const unit = inputUnits[item.input];
  return { kind: "slider", item, seed, figures, input: item.input, unit, value };
}

/** Null when a point of the curve is no number, or its guess could not be set. */
export function drawCurve(item: CurveItem, seed: number, figures: FigureSource): DrawnCurve | null {
  const { input } = item;
  if (!isNumberInput(input)) return null;
  const points: CurvePoint[] = [];
  for (const x of item.at) {
    const there = figures.with(input, x);
    const truth = there.value(item.key);
    const line = there.value(item.line);
    if (typeof truth !== "number" || typeof line !== "number" || truth > item.maximum) return null;
    points.push({ x, truth, line });
  }
  return { kind: "curve", item, seed, figures, input, unit: figures.unit(item.key), points };
}
