"use client";

import { useId } from "react";

export type ChoiceProps<Value extends string> = {
  label: string;
  value: Value;
  options: readonly { readonly value: Value; readonly label: string }[];
  onChange(value: Value): void;
  disabled?: boolean;
};

/** One of a few: a native select with its label above. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, options, onChange, disabled } = props;
  const id = useId();
  return (
    <div className="sm:col-span-2">
      <label htmlFor={id} className="block text-base">
        {label}
      </label>
      <select
        id={id}
        className="mt-1 min-h-11 w-full rounded-md border border-control bg-card px-3"
        value={value}
        disabled={disabled}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
