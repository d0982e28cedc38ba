"use client";

import { useId } from "react";
import { NumberField, type TypedNumber } from "./number-field";
import { Slider } from "./slider";
import type { SliderScale } from "./slider-scale";

export type NumberControlProps = {
  label: string;
  value: number;
  scale: SliderScale;
  format(value: number): string;
  /** The value with its meaning, for a screen reader. */
  describe(value: number): string;
  read(text: string): TypedNumber;
  onChange(value: number): void;
  /** Names of the two step buttons. */
  words: { less: string; more: string };
  disabled?: boolean;
  /** A quiet line under the slider. */
  note?: string | undefined;
};

/** One number, four ways: slide it, step it, type it, or use the keyboard. */
export function NumberControl(props: NumberControlProps) {
  const { label, value, scale, format, describe, read, onChange, words, disabled, note } = props;
  const id = useId();
  const step = (by: number) =>
    onChange(scale.valueAt(Math.min(scale.positions, Math.max(0, scale.positionOf(value) + by))));
  return (
    <div>
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <label htmlFor={`${id}-field`} className="min-w-0 grow basis-24 text-base leading-snug">
          {label}
        </label>
        <NumberField
          id={`${id}-field`}
          label={label}
          value={value}
          format={format}
          read={read}
          onChange={onChange}
          disabled={disabled === true}
          className="w-30"
        />
      </div>
      <div className="mt-1.5 flex items-center gap-2.5">
        <StepButton label={words.less} sign="−" onClick={() => step(-1)} disabled={disabled} />
        <Slider
          id={`${id}-slider`}
          label={label}
          value={value}
          scale={scale}
          describe={describe}
          onChange={onChange}
          disabled={disabled === true}
        />
        <StepButton label={words.more} sign="+" onClick={() => step(1)} disabled={disabled} />
      </div>
      {note && <p className="text-sm text-soft">{note}</p>}
    </div>
  );
}

type StepButtonProps = {
  label: string;
  sign: string;
  onClick(): void;
  disabled: boolean | undefined;
};

function StepButton({ label, sign, onClick, disabled }: StepButtonProps) {
  return (
    <button
      type="button"
      className="grid size-8 shrink-0 cursor-pointer place-items-center rounded-full border border-control text-lg leading-none hover:bg-wash disabled:opacity-50"
      aria-label={label}
      onClick={onClick}
      disabled={disabled}
    >
      {sign}
    </button>
  );
}
