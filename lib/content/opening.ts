import type { Parameter, Values } from "../parameters";
import { readQuery } from "../url-state";
import { readTaggedText } from "./tagged-text";

export type Opening = {
  readonly simulator: string;
  readonly preset: string;
  readonly set: string;
};

/** The numbers a lesson begins with: those of its outermost <Scenario>. */
export function openingOf(source: string): Opening | null {
  const tag = readTaggedText(source).tags.find(({ name }) => name === "Scenario");
  if (!tag) return null;
  const { simulator = "", preset = "", set = "" } = tag.attributes;
  return { simulator, preset, set };
}

/** A preset's values with what a lesson sets on top of them. */
export function valuesAt(opening: Opening, base: Values, parameters: readonly Parameter[]): Values {
  return readQuery(new URLSearchParams(opening.set), parameters, base, []).values;
}
