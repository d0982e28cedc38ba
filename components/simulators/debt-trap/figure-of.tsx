"use client";

import { useTranslations } from "use-intl";
import { Result } from "../frame/result";
import { useScenario } from "../scenario";
import { outputs } from "./params";

export type FigureOfProps = {
  name: string;
  /** Times as years and months instead of months. */
  long?: boolean;
  /** What stands where the figure is none. */
  none?: string;
  className?: string;
};

/** One of the simulator's figures inside a sentence or a cell, with its reason behind it. */
export function FigureOf({ name, long = false, none, className = "text-ink" }: FigureOfProps) {
  const t = useTranslations("debt-trap.figure");
  const { figures, formats } = useScenario();
  const value = figures[name] ?? "none";
  const unit = outputs.find((output) => output.name === name)?.unit ?? "money";
  const words = { never: t("never"), none: none ?? t("none") };
  const shown =
    typeof value !== "number"
      ? words[value]
      : unit === "money"
        ? formats.money(value, { whole: Math.abs(value) >= 1000 })
        : unit === "months" && long
          ? formats.duration(value)
          : formats.figure(value, unit, words);
  return (
    <Result name={name} value={value} className={className}>
      {shown}
    </Result>
  );
}
