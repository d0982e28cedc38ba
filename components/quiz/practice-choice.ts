"use client";

import { useState, useSyncExternalStore } from "react";

/** What somebody practises now. It stands in the fragment of the address, so that "back" goes back and a reload stays. */
export type Practice =
  | { readonly kind: "review" | "new" }
  | { readonly kind: "lesson" | "concept"; readonly id: string };

type Known = {
  readonly lessons: readonly { readonly id: string }[];
  readonly concepts: readonly { readonly id: string }[];
};

export function fragmentOf(practice: Practice): string {
  return "id" in practice ? `#${practice.kind}=${practice.id}` : `#${practice.kind}`;
}

/** Whatever names nothing that is here is today's review. */
export function practiceIn(fragment: string, { lessons, concepts }: Known): Practice {
  if (fragment === "#new") return { kind: "new" };
  const [, kind, id] = /^#(lesson|concept)=([a-z0-9-]+)$/.exec(fragment) ?? [];
  const list = kind === "lesson" ? lessons : kind === "concept" ? concepts : [];
  if ((kind === "lesson" || kind === "concept") && list.some((each) => each.id === id))
    return { kind, id: String(id) };
  return { kind: "review" };
}

function subscribe(listener: () => void) {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}

/** `moved`: chosen on this page, so that the first question takes the focus. */
export function useFragment(): { readonly fragment: string; readonly moved: boolean } {
  const fragment = useSyncExternalStore(
    subscribe,
    () => window.location.hash,
    () => "",
  );
  const [first] = useState(() => (typeof window === "undefined" ? "" : window.location.hash));
  return { fragment, moved: fragment !== first };
}
