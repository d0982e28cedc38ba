import type { Figure, Unit } from "../parameters";
import { cardOf } from "./card";
import { type CardInputs, inputUnits, isNumberInput, type NumberInput } from "./card-inputs";
import type { FigureDefinition } from "./figure-definition";
import type { Subject } from "./subjects/names";
import { trueFigures } from "./true-figures";
import { wrongModels } from "./wrong-models";

type Definitions = Readonly<Record<string, FigureDefinition>>;

/** The figures of a subject are there once its module has run: a page loads those of its items and no others. */
const subjects = new Map<Subject, Definitions>();

const card: Definitions = { ...trueFigures, ...wrongModels };

export function addSubject(name: Subject, figures: Definitions): void {
  subjects.set(name, figures);
}

/** Figures and inputs of one drawn card by name; each is computed when first asked for. */
export type FigureSource = {
  readonly inputs: CardInputs;
  value(name: string): Figure;
  unit(name: string): Unit;
  /** The same card with one number changed. */
  with(key: NumberInput, value: number): FigureSource;
};

export function isFigureName(name: string, subject?: Subject): boolean {
  return found(name, subject) !== undefined || isNumberInput(name);
}

/** Many seeds draw the same numbers, and some figures are long sums: those of the last cards are kept. */
const kept = new Map<string, FigureSource>();

const MOST_KEPT = 200;

export function figuresOf(inputs: CardInputs, subject?: Subject): FigureSource {
  const key = `${subject} ${JSON.stringify(inputs)}`;
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const source = newFigures(inputs, subject);
  kept.set(key, source);
  return source;
}

function newFigures(inputs: CardInputs, subject: Subject | undefined): FigureSource {
  const drawn = cardOf(inputs);
  const known = new Map<string, Figure>();

  function compute(name: string): Figure {
    return isNumberInput(name) ? drawn.need(name) : definition(name, subject).of(drawn);
  }

  return {
    inputs,
    unit: (name) => (isNumberInput(name) ? inputUnits[name] : definition(name, subject).unit),
    value(name) {
      const value = known.get(name) ?? compute(name);
      known.set(name, value);
      return value;
    },
    with: (key, value) => figuresOf({ ...inputs, [key]: value }, subject),
  };
}

function found(name: string, subject: Subject | undefined): FigureDefinition | undefined {
  const own = subject && subjects.get(subject);
  if (own && Object.hasOwn(own, name)) return own[name];
  return Object.hasOwn(card, name) ? card[name] : undefined;
}

function definition(name: string, subject: Subject | undefined): FigureDefinition {
  const figure = found(name, subject);
  if (!figure) throw new Error(`"${name}" is no figure`);
  return figure;
}
