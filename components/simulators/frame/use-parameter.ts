"use client";

import { useTranslations } from "use-intl";
import type { TypedNumber } from "@/components/ui/number-field";
import { linearScale, type SliderScale, twoFigureScale } from "@/components/ui/slider-scale";
import type { Parameter } from "@/lib/parameters";
import { useScenario } from "../scenario";
import { useReading } from "./use-reading";

/** Everything a control needs to let the reader change one parameter of the scenario. */
export function useParameter(key: string) {
  const scenario = useScenario();
  const { simulator, state, formats, dispatch } = scenario;
  const reading = useReading();
  const names = useTranslations(simulator.id);
  const parameter = simulator.parameters.find((candidate) => candidate.key === key);
  if (!parameter) throw new Error(`${simulator.id} has no parameter "${key}".`);
  const value = state.values[key] ?? parameter.default;

  function format(number: number): string {
    if (parameter?.kind !== "number") return String(number);
    return formats.figure(number, parameter.unit, { never: "", none: "" });
  }

  function read(text: string): TypedNumber {
    return parameter?.kind === "number" ? reading(parameter, text, Number(value)) : {};
  }

  return {
    parameter,
    value,
    label: names(`parameter.${key}`),
    locked: state.locked.includes(key),
    hidden: state.hidden.includes(key),
    format,
    read,
    set: (next: number | string) => dispatch({ type: "set", key, value: next }),
  };
}

/** A slider over the whole range: round amounts for money, equal steps for the rest. */
export function scaleOf(parameter: Parameter, minimum?: number, maximum?: number): SliderScale {
  if (parameter.kind !== "number") return linearScale(0, 1, 1);
  const low = minimum ?? parameter.minimum;
  const high = maximum ?? parameter.maximum;
  return parameter.unit === "money" && low > 0
    ? twoFigureScale(low, high)
    : linearScale(low, high, parameter.step);
}
