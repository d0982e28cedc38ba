"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { Choice } from "@/components/ui/choice";
import { NumberControl } from "@/components/ui/number-control";
import type { SliderScale } from "@/components/ui/slider-scale";
import { useSetting } from "../scenario";
import { scaleOf, useParameter } from "./use-parameter";

export type ParameterControlProps = {
  name: string;
  /** A narrower or finer slider than the whole range; typed values keep the whole range. */
  scale?: SliderScale;
  /** The value with its meaning: "$200 a month, clear in 3 years". */
  describe?(value: number): string;
  note?: string | undefined;
};

/** The control of one parameter: slider, field and buttons for a number, a list for a choice. */
export function ParameterControl({ name, scale, describe, note }: ParameterControlProps) {
  const t = useTranslations("frame");
  const { simulator } = useSetting();
  const names = useTranslations(simulator.id);
  const { parameter, value, label, locked, hidden, format, read, set } = useParameter(name);
  const whole = useMemo(() => scaleOf(parameter), [parameter]);
  if (hidden) return null;
  if (parameter.kind === "choice") {
    return (
      <Choice
        label={label}
        value={String(value)}
        options={parameter.choices.map((choice) => ({
          value: choice,
          label: names(`choice.${name}.${choice}`),
        }))}
        onChange={set}
        disabled={locked}
      />
    );
  }
  return (
    <NumberControl
      label={label}
      value={Number(value)}
      scale={scale ?? whole}
      format={format}
      describe={describe ?? format}
      read={read}
      onChange={set}
      words={{ less: t("less", { name: label }), more: t("more-of", { name: label }) }}
      disabled={locked}
      note={note}
    />
  );
}
