"use client";

import { Result } from "../frame/result";
import { useScenario } from "../scenario";

/** One amount in a sentence, as people read it. */
export function FigureOf({ name }: { name: string }) {
  const { formats, figures } = useScenario();
  const value = figures[name] ?? "none";
  return (
    <Result name={name} value={value} className="font-semibold text-ink">
      {formats.money(Number(value))}
    </Result>
  );
}
