import type { Figures, Output, Parameter, Values } from "../parameters";

/** What the content checks have to know of a simulator; the registry's entries with each preset's complete values. */
export type SimulatorFacts = {
  readonly id: string;
  readonly parameters: readonly Parameter[];
  readonly outputs: readonly Output[];
  readonly presets: readonly { readonly id: string; readonly values: Values }[];
  figures(values: Values): Figures;
};
