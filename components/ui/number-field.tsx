"use client";

import { useId, useState } from "react";

/** What became of typed text: a value to take (perhaps not the one typed), and a sentence if something was wrong. */
export type TypedNumber = { value?: number; problem?: string };

export type NumberFieldProps = {
  id: string;
  label: string;
  value: number;
  format(value: number): string;
  read(text: string): TypedNumber;
  onChange(value: number): void;
  disabled?: boolean;
  className?: string;
};

/** A field that shows a formatted number, takes what people type, and answers mistakes with a sentence. */
export function NumberField(props: NumberFieldProps) {
  const { id, label, value, format, read, onChange, disabled, className = "" } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();

  function settle() {
    if (draft === null) return;
    setDraft(null);
    const typed = read(draft);
    setProblem(typed.problem ?? null);
    if (typed.value !== undefined && typed.value !== value) onChange(typed.value);
  }

  return (
    <>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        className={`min-h-9 rounded-md border border-control bg-card px-2 text-right font-semibold tabular-nums disabled:opacity-60 ${className}`}
        value={draft ?? format(value)}
        disabled={disabled}
        onFocus={(event) => {
          setDraft(String(value));
          const field = event.currentTarget;
          requestAnimationFrame(() => field.select());
        }}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            settle();
            event.currentTarget.blur();
          }
          if (event.key === "Escape") setDraft(String(value));
        }}
      />
      <span id={problemId} role="status" className="basis-full text-debt text-sm empty:hidden">
        {problem}
      </span>
    </>
  );
}
