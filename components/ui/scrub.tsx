"use client";

import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import type { TypedNumber } from "./number-field";
import type { SliderScale } from "./slider-scale";
import { useHeld } from "./use-held";

export type ScrubProps = {
  label: string;
  value: number;
  scale: SliderScale;
  format(value: number): string;
  read(text: string): TypedNumber;
  onChange(value: number): void;
  onProblem(problem: string | null): void;
  disabled?: boolean;
};

/** Pixels of drag for one position of the scale. */
const PIXELS = 5;

const keySteps: Record<string, number> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};

/** A number in a sentence: drag it sideways, use the arrow keys, or tap it (Enter) to type. */
export function Scrub(props: ScrubProps) {
  const { label, value, scale, format, read, onChange, onProblem, disabled } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const drag = useRef<{ x: number; position: number; moved: boolean } | null>(null);
  const number = useRef<HTMLSpanElement>(null);
  const [shown, change] = useHeld(value, onChange);
  const position = scale.positionOf(shown);
  const go = (next: number) =>
    change(scale.valueAt(Math.min(scale.positions, Math.max(0, Math.round(next)))));

  function onKeyDown(event: KeyboardEvent) {
    const step = keySteps[event.key];
    if (event.key === "Enter" || event.key === " ") setDraft(String(value));
    else if (event.key === "Home") go(0);
    else if (event.key === "End") go(scale.positions);
    else if (step !== undefined) go(position + step);
    else return;
    event.preventDefault();
  }

  function onPointerMove(event: PointerEvent) {
    const from = drag.current;
    if (!from) return;
    const by = (event.clientX - from.x) / PIXELS;
    if (Math.abs(by) >= 1) from.moved = true;
    if (from.moved) go(from.position + by);
  }

  /** Back to the number, which takes the focus again unless the reader has gone elsewhere. */
  function leave() {
    setDraft(null);
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) number.current?.focus();
    });
  }

  function settle(text: string) {
    leave();
    const typed = read(text);
    onProblem(typed.problem ?? null);
    if (typed.value !== undefined) onChange(typed.value);
  }

  if (draft !== null) {
    return (
      <input
        // The reader asked for this field by a tap or Enter on the number it replaces.
        // biome-ignore lint/a11y/noAutofocus: focus follows the reader's own action
        autoFocus
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        className="w-[7ch] rounded border border-pay bg-card px-1 font-semibold text-pay"
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => settle(draft)}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.currentTarget.blur();
          if (event.key === "Escape") leave();
        }}
      />
    );
  }
  return (
    <span
      ref={number}
      role="slider"
      tabIndex={disabled ? -1 : 0}
      aria-label={label}
      aria-valuemin={scale.valueAt(0)}
      aria-valuemax={scale.valueAt(scale.positions)}
      aria-valuenow={shown}
      aria-valuetext={format(shown)}
      aria-disabled={disabled === true}
      className="scrub prose-number whitespace-nowrap font-semibold text-pay tabular-nums"
      onKeyDown={disabled ? undefined : onKeyDown}
      onPointerDown={(event) => {
        if (disabled || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, position, moved: false };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        if (drag.current && !drag.current.moved) setDraft(String(value));
        drag.current = null;
      }}
      onPointerCancel={() => {
        drag.current = null;
      }}
    >
      {format(shown)}
    </span>
  );
}
