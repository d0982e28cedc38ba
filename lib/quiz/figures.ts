import type { Figure, Unit } from "../parameters";
import { cardOf } from "./card";
import { type CardInputs, inputUnits, isNumberInput } from "./card-inputs";
import type { FigureDefinition } from "./figure-definition";
import { trueFigures } from "./true-figures";
import { wrongModels } from "./wrong-models";

const definitions = new Map<string, FigureDefinition>([
  ...Object.entries(trueFigures),
  ...Object.entries(wrongModels),
]);

/** Figures and inputs of one drawn card by name; each is computed when first asked for. */
export type FigureSource = {
  readonly inputs: CardInputs;
  value(name: string): Figure;
  unit(name: string): Unit;
};

export function isFigureName(name: string): boolean {
  return definitions.has(name) || isNumberInput(name);
}

export function figuresOf(inputs: CardInputs): FigureSource {
  const card = cardOf(inputs);
  const known = new Map<string, Figure>();

  function compute(name: string): Figure {
    return isNumberInput(name) ? card.need(name) : definition(name).of(card);
  }

  return {
    inputs,
    unit: (name) => (isNumberInput(name) ? inputUnits[name] : definition(name).unit),
    value(name) {
      const value = known.get(name) ?? compute(name);
      known.set(name, value);
      return value;
    },
  };
}

function definition(name: string): FigureDefinition {
  const found = definitions.get(name);
  if (!found) throw new Error(`"${name}" is no figure`);
  return found;
}
