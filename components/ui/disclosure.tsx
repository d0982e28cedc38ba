import type { ReactNode } from "react";

export type DisclosureProps = {
  summary: string;
  onToggle?(open: boolean): void;
  children: ReactNode;
};

/** More, on demand: native details, so it opens without script and prints when open. */
export function Disclosure({ summary, onToggle, children }: DisclosureProps) {
  return (
    <details
      className="border-line border-t"
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 py-2 text-base [&::-webkit-details-marker]:hidden">
        <span
          className="inline-block text-soft transition-transform [details[open]>summary>&]:rotate-90 motion-reduce:transition-none"
          aria-hidden="true"
        >
          ›
        </span>
        <span className="underline decoration-line underline-offset-4">{summary}</span>
      </summary>
      <div className="pt-1 pb-5">{children}</div>
    </details>
  );
}
