"use client";

import { useId } from "react";

export type TextFieldProps = {
  label: string;
  value: string;
  onChange(value: string): void;
  onEnter?(): void;
  /** What is wrong with the text, in a sentence. */
  problem?: string | undefined;
  /** The keyboard a phone shows. */
  keys?: "text" | "decimal";
  longest?: number;
};

/** A labelled line of text as somebody types it, and the sentence that answers a mistake. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, onEnter, problem, keys = "text", longest } = props;
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block text-base">
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode={keys}
        autoComplete="off"
        maxLength={longest}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        className="mt-1 min-h-11 w-full rounded-md border border-control bg-card px-3"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") onEnter?.();
        }}
      />
      <p id={`${id}-problem`} role="status" className="text-debt text-sm empty:hidden">
        {problem}
      </p>
    </div>
  );
}
