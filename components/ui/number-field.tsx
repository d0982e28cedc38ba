"use client";

import { useId, useRef, useState } from "react";

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
  /** The first press into the field selects all of it; the next one places the caret. */
  const fresh = useRef(false);

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
        // The text stays as it is, so that whatever types into the field meets no change under its hands.
        onFocus={(event) => {
          fresh.current = true;
          event.currentTarget.select();
        }}
        onClick={(event) => {
          if (fresh.current) event.currentTarget.select();
          fresh.current = false;
        }}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === "Enter") settle();
          if (event.key === "Escape") setDraft(null);
        }}
      />
      <span id={problemId} role="status" className="basis-full text-debt text-sm empty:hidden">
        {problem}
      </span>
    </>
  );
}
