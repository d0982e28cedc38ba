import type { ReactNode } from "react";

/** Right or not in sign, word and colour together. */
export function Mark({ right, children }: { right: boolean; children: ReactNode }) {
  return (
    <span className={`shrink-0 text-base font-semibold ${right ? "text-ok" : "text-soft"}`}>
      <span aria-hidden="true">{right ? "✓" : "✕"}</span> {children}
    </span>
  );
}
