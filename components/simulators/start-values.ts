import type { Locale } from "@/lib/i18n/locales";
import { currencyOf, isCurrency } from "@/lib/i18n/locales";
import { defaultsOf, type NumberParameter, type Values } from "@/lib/parameters";
import type { Preset, Simulator } from "./contract";

export function findPreset(
  simulator: Simulator,
  id: string | null | undefined,
): Preset | undefined {
  return simulator.presets.find((preset) => preset.id === id);
}

/** The values of a preset, complete: its terms and its example over the parameters' defaults. */
export function presetValues(simulator: Simulator, preset: Preset): Values {
  return { ...defaultsOf(simulator.parameters), ...preset.terms, ...preset.example };
}

/** Where a reader of this language begins. */
export function startOf(simulator: Simulator, locale: Locale): Preset | undefined {
  return findPreset(simulator, simulator.starts[locale]);
}

export function currencyOfPreset(preset: Preset | undefined, locale: Locale) {
  return isCurrency(preset?.currency) ? preset.currency : currencyOf[locale];
}

/** The guess of a simulator's question as a parameter: its unit is that of the output, its limits the question's. */
export function guessParameter({ question, outputs }: Simulator): NumberParameter {
  const { output, minimum, maximum, start, step = 1 } = question;
  const unit = outputs.find(({ name }) => name === output)?.unit ?? "number";
  return { key: "guess", kind: "number", unit, minimum, maximum, step, default: start };
}
