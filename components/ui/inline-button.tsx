"use client";

import type { ReactNode } from "react";

export type InlineButtonProps = {
  onClick(): void;
  className?: string;
  title?: string | undefined;
  label?: string | undefined;
  value?: string | undefined;
  children: ReactNode;
};

/**
 * A button that is a word of its sentence and opens a dialog. A native button is a box to the line breaker, which
 * then puts commas at the start of lines and never breaks a long term; a span is text.
 */
export function InlineButton({
  onClick,
  className = "",
  title,
  label,
  value,
  children,
}: InlineButtonProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="button"
      tabIndex={0}
      aria-haspopup="dialog"
      aria-label={label}
      title={title}
      data-value={value}
      className={`cursor-pointer ${className}`}
      onClick={onClick}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onClick();
      }}
    >
      {children}
    </span>
  );
}
