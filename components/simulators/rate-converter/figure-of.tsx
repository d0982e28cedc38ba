"use client";

import { Result } from "../frame/result";
import { useScenario } from "../scenario";
import { outputs } from "./params";
import { useWords } from "./use-words";

type Props = { name: string; className?: string };

/** One output in a sentence or a cell, as people read it. */
export function FigureOf({ name, className = "font-semibold text-ink" }: Props) {
  const { figures } = useScenario();
  const shown = useShown();
  const value = figures[name] ?? "none";
  return (
    <Result name={name} value={value} className={className}>
      {shown(name)}
    </Result>
  );
}

/** Any output in the words of its unit. */
export function useShown(): (name: string) => string {
  const { formats, figures, state } = useScenario();
  const { money } = useWords();
  return (name) => {
    const value = figures[name] ?? "none";
    const unit = outputs.find((output) => output.name === name)?.unit ?? "money";
    return unit === "money"
      ? money(value, Number(state.values.rate))
      : formats.figure(value, unit, { never: "", none: "" });
  };
}
