import type { random } from "@/engine";
import { type CardInputs, type NumberInput, numberInputs, unstated } from "./card-inputs";
import { figuresOf } from "./figures";
import type { DrawSpec } from "./schema";
import type { Subject } from "./subjects/names";

type Chance = ReturnType<typeof random>;

/** Inputs are drawn in one fixed order, so the order of keys in the file changes nothing. */
export function drawInputs(spec: DrawSpec, chance: Chance, subject?: Subject): CardInputs {
  const numbers: Partial<Record<NumberInput, number>> = {};
  for (const key of numberInputs) {
    const source = spec[key];
    if (source !== undefined && !isFigure(source)) numbers[key] = drawNumber(source, chance);
  }
  const inputs: CardInputs = {
    ...unstated,
    ...numbers,
    cycle: drawName(spec.cycle ?? unstated.cycle, chance),
    rule: drawName(spec.rule ?? unstated.rule, chance),
    base: drawName(spec.base ?? unstated.base, chance),
  };
  return isFigure(spec.payment)
    ? { ...inputs, payment: paymentFrom(spec.payment, inputs, subject) }
    : inputs;
}

type FigureSpec = { figure: string; plus?: number | undefined };

function isFigure(source: DrawSpec["payment"]): source is FigureSpec {
  return typeof source === "object" && "figure" in source;
}

function paymentFrom(
  { figure, plus = 0 }: FigureSpec,
  inputs: CardInputs,
  subject: Subject | undefined,
): number {
  const value = figuresOf(inputs, subject).value(figure);
  if (typeof value !== "number") throw new Error(`payment: figure "${figure}" is ${value}`);
  return trimmed(value + plus);
}

type NumberSpec = Exclude<DrawSpec["balance"], undefined>;

function drawNumber(source: NumberSpec, chance: Chance): number {
  if (typeof source === "number") return source;
  if ("oneOf" in source) return oneOf(source.oneOf, chance);
  const steps = Math.floor((source.maximum - source.minimum) / source.step + 1e-9);
  return trimmed(source.minimum + chance.integer(0, steps) * source.step);
}

function drawName<Name extends string>(
  source: Name | { oneOf: readonly Name[] },
  chance: Chance,
): Name {
  return typeof source === "object" ? oneOf(source.oneOf, chance) : source;
}

function oneOf<T>(list: readonly T[], chance: Chance): T {
  const one = list[chance.integer(0, list.length - 1)];
  if (one === undefined) throw new Error("oneOf is empty");
  return one;
}

/** 0.1 + 2 × 0.1 is 0.3 to a reader. */
function trimmed(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
