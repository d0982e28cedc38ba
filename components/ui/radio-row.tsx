"use client";

import { useId } from "react";

export type RadioRowProps<Value extends string> = {
  label: string;
  value: Value;
  options: readonly { readonly value: Value; readonly label: string }[];
  onChange(value: Value): void;
  disabled?: boolean;
};

/** One of a few, all in sight: native radios in a row, so arrows move along it and one tab stop holds it. */
export function RadioRow<Value extends string>(props: RadioRowProps<Value>) {
  const { label, value, options, onChange, disabled } = props;
  const name = useId();
  return (
    <fieldset disabled={disabled} className="@container">
      <legend className="text-base">{label}</legend>
      <div className="mt-1.5 grid grid-cols-2 gap-1.5 @min-[15.5rem]:auto-cols-auto @min-[15.5rem]:grid-flow-col @min-[15.5rem]:grid-cols-none sm:gap-2">
        {options.map((option) => (
          <label
            key={option.value}
            className="relative grid min-h-11 cursor-pointer place-items-center rounded-lg border border-control px-1.5 py-1 text-center text-base leading-snug hover:bg-wash has-checked:border-ink has-checked:bg-ink has-checked:font-semibold has-checked:text-paper has-focus-visible:outline-3 has-focus-visible:outline-pay has-focus-visible:outline-offset-2 has-disabled:cursor-not-allowed has-disabled:opacity-60 forced-colors:has-checked:border-4"
          >
            <input
              type="radio"
              className="sr-only"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
