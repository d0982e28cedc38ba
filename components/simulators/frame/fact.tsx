"use client";

import type { Figure } from "@/lib/parameters";
import { Result } from "./result";

export type FactProps = {
  label: string;
  name: string;
  value: Figure;
  shown: string;
  below: React.ReactNode;
  tone?: "debt" | "pay" | "ink";
};

const tones = { debt: "text-debt", pay: "text-pay", ink: "text-ink" } as const;

/** One of three: short label above, large figure, unit below. */
export function Fact({ label, name, value, shown, below, tone = "ink" }: FactProps) {
  return (
    <div>
      <p className="text-base text-soft">{label}</p>
      <p>
        <Result
          name={name}
          value={value}
          className={`font-serif text-3xl leading-tight ${tones[tone]}`}
        >
          {shown}
        </Result>
      </p>
      <p className="text-base text-soft">{below}</p>
    </div>
  );
}
