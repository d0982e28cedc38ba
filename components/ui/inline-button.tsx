"use client";

import type { ReactNode } from "react";

export type InlineButtonProps = {
  onClick(): void;
  className?: string;
  title?: string | undefined;
  label?: string | undefined;
  value?: string | undefined;
  /** Where the same can be read without a script. */
  href?: string | undefined;
  /** Whether that opens beside the page, as from a frame. */
  outside?: boolean | undefined;
  children: ReactNode;
};

/**
 * A word of its sentence that opens a dialog. A native button is a box to the line breaker, which then puts commas at
 * the start of lines and never breaks a long term; a span is text, and so is a link, which leads somewhere even where
 * no script runs.
 */
export function InlineButton({
  onClick,
  className = "",
  title,
  label,
  value,
  href,
  outside = false,
  children,
}: InlineButtonProps) {
  const same = {
    "aria-haspopup": "dialog",
    "aria-label": label,
    title,
    "data-value": value,
    className: `cursor-pointer ${className}`,
  } as const;
  if (href !== undefined) {
    return (
      <a
        {...same}
        href={href}
        target={outside ? "_blank" : undefined}
        onClick={(event) => {
          // A click that asks for another tab gets it.
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          onClick();
        }}
      >
        {children}
      </a>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      {...same}
      role="button"
      tabIndex={0}
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
