"use client";

import { useEffect, useState } from "react";
import type { Event } from "@/lib/progress/events";

/** A short mark of a log: the same log, the same mark. None on plain-http pages, where browsers have no digest. */
export function useCheckCode(events: readonly Event[]): string | null {
  const [code, setCode] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    setCode(null);
    markOf(events).then(
      (mark) => current && setCode(mark),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [events]);
  return code;
}

async function markOf(events: readonly Event[]): Promise<string> {
  const text = events.map(({ id, at }) => `${at} ${id}`).join("\n");
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const bytes = [...new Uint8Array(digest)].slice(0, 8);
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return (hex.match(/.{4}/g) ?? []).join(" ");
}
