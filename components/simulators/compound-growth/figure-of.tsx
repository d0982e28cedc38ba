"use client";

import { Result } from "../frame/result";
import { useScenario } from "../scenario";
import { outputs } from "./params";
import { useMoney } from "./use-money";

/** One output in a sentence or a cell, as people read it. */
export function FigureOf({ name }: { name: string }) {
  const { formats, figures } = useScenario();
  const money = useMoney();
  const value = figures[name] ?? "none";
  const unit = outputs.find((output) => output.name === name)?.unit ?? "money";
  return (
    <Result name={name} value={value} className="font-semibold text-ink">
      {unit === "money" ? money(value) : formats.figure(value, unit, { never: "", none: "" })}
    </Result>
  );
}
