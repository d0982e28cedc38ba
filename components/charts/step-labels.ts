import { place, type Scale } from "./scale";
import type { WidthOf } from "./times";
import type { Size } from "./use-size";

/** The same height from one x to another; `label` stands on it where there is room. */
export type Step = {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly label?: string;
};

/** A text and where its top left corner stands, in percent of the plot. */
export type StepLabel = {
  readonly text: string;
  readonly tone: string;
  readonly left: number;
  readonly top: number;
};

/** Pixels that a line of text takes, and that two texts lie apart. */
const LINE = 22;
const GAP = 8;

type Box = { left: number; right: number; top: number };

const touch = (a: Box, b: Box) =>
  a.left < b.right + GAP && b.left < a.right + GAP && Math.abs(a.top - b.top) < LINE;

/** The label of the line first, then those of the areas from the largest: each where it meets no other, or not at all. */
export function labelsOf(
  area: readonly Step[],
  line: Step | undefined,
  scale: Scale,
  room: Size,
  widthOf: WidthOf,
): StepLabel[] {
  const boxes: Box[] = [];
  const labels: StepLabel[] = [];
  const add = (step: Step, tone: string, inside: boolean) => {
    if (!step.label) return;
    const box = boxOf(step, step.label, inside);
    if (boxes.some((other) => touch(box, other))) return;
    boxes.push(box);
    labels.push({
      text: step.label,
      tone,
      left: (100 * box.left) / room.width,
      top: (100 * box.top) / room.height,
    });
  };

  function boxOf(step: Step, text: string, inside: boolean): Box {
    const { left, top } = place(scale, { x: step.from, y: step.value });
    const width = widthOf(text);
    const start = (room.width * left) / 100 + (inside ? 5 : 0);
    const from = Math.max(0, Math.min(start, room.width - width));
    const above = (room.height * top) / 100 - LINE;
    return { left: from, right: from + width, top: inside ? above + LINE + 3 : above };
  }

  if (line) add(line, "text-ink", false);
  const weight = ({ from, to, value }: Step) => (to - from) * value;
  for (const step of [...area].sort((a, b) => weight(b) - weight(a))) {
    const high = (room.height * step.value) / scale.yMax > LINE * 1.4;
    add(step, "text-debt", high);
  }
  return labels;
}
