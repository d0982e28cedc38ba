"use client";

import type { CSSProperties } from "react";
import type { SliderScale } from "./slider-scale";
import { useHeld } from "./use-held";

export type SliderProps = {
  id: string;
  label: string;
  value: number;
  scale: SliderScale;
  /** What a position means, spoken: "1,200 yuan a month". */
  describe(value: number): string;
  onChange(value: number): void;
  disabled?: boolean;
};

const PAGE = 10;

/** A native slider over the positions of a scale. Page keys move ten positions in every browser. */
export function Slider({ id, label, value, scale, describe, onChange, disabled }: SliderProps) {
  const [shown, change] = useHeld(value, onChange);
  const position = scale.positionOf(shown);
  const go = (next: number) => change(scale.valueAt(Math.min(scale.positions, Math.max(0, next))));
  return (
    <input
      id={id}
      type="range"
      className="slider h-8 w-full"
      style={{ "--fill": `${(100 * position) / scale.positions}%` } as CSSProperties}
      min={0}
      max={scale.positions}
      step={1}
      value={position}
      disabled={disabled}
      aria-label={label}
      aria-valuetext={describe(shown)}
      onChange={(event) => go(Number(event.target.value))}
      onKeyDown={(event) => {
        const step = event.key === "PageUp" ? PAGE : event.key === "PageDown" ? -PAGE : 0;
        if (step === 0) return;
        event.preventDefault();
        go(position + step);
      }}
    />
  );
}
