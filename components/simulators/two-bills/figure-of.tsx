"use client";

import { useTranslations } from "use-intl";
import { Result } from "../frame/result";
import { useScenario } from "../scenario";
import { outputs } from "./params";

export type FigureOfProps = {
  name: string;
  /** Times as years and months instead of months. */
  long?: boolean;
  /** Whether a figure below nothing shows its sign; without it the words around say which way. */
  sign?: boolean;
  className?: string;
};

/** One of the simulator's figures inside a sentence or a cell, with its reason behind it. */
export function FigureOf({
  name,
  long = false,
  sign = true,
  className = "text-ink",
}: FigureOfProps) {
  const t = useTranslations("two-bills.figure");
  const { figures, formats } = useScenario();
  const value = figures[name] ?? "none";
  const unit = outputs.find((output) => output.name === name)?.unit ?? "money";
  const words = { never: t("never"), none: t("none") };
  return (
    <Result name={name} value={value} className={className}>
      {typeof value === "number" ? inUnit(sign ? value : Math.abs(value)) : words[value]}
    </Result>
  );

  function inUnit(number: number): string {
    if (unit === "money") return formats.money(number, { whole: Math.abs(number) >= 1000 });
    if (unit === "months" && long) return formats.duration(number);
    return formats.figure(number, unit, words);
  }
}
