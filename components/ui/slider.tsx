"use client";

import { type CSSProperties, useLayoutEffect, useRef } from "react";
import type { SliderScale } from "./slider-scale";
import { useFramed } from "./use-framed";

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

/** Positions a key moves. Down is less, as in every browser. */
const keySteps: Record<string, number> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * A native slider over the positions of a scale. Under a hand the browser moves the thumb itself. Keys are counted
 * here, because a browser lays out the page at every one, and a held key comes faster than a slow device does that.
 */
export function Slider({ id, label, value, scale, describe, onChange, disabled }: SliderProps) {
  const input = useRef<HTMLInputElement>(null);
  const position = scale.positionOf(value);
  const reached = useRef(position);
  const tell = useFramed((next) => onChange(scale.valueAt(next)));
  useLayoutEffect(() => {
    reached.current = position;
    if (input.current) input.current.value = String(position);
  }, [position]);

  function go(next: number) {
    reached.current = Math.min(scale.positions, Math.max(0, next));
    tell(reached.current);
  }

  return (
    <input
      ref={input}
      id={id}
      type="range"
      className="slider h-8 w-full"
      style={{ "--fill": `${(100 * position) / scale.positions}%` } as CSSProperties}
      min={0}
      max={scale.positions}
      step={1}
      defaultValue={position}
      disabled={disabled}
      aria-label={label}
      aria-valuetext={describe(value)}
      onChange={(event) => go(Number(event.target.value))}
      onKeyDown={(event) => {
        const step = keySteps[event.key];
        if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        go(reached.current + step);
      }}
    />
  );
}
