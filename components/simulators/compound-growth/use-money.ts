"use client";

import { useCallback } from "react";
import type { Figure } from "@/lib/parameters";
import { useSetting } from "../scenario";

/** Amounts where they are read at a glance: from a thousand on without cents, and cut where they are huge. */
export function useMoney(): (figure: Figure | undefined) => string {
  const { formats } = useSetting();
  return useCallback(
    (figure) => formats.money(Number(figure), { whole: Number(figure) >= 1000, short: true }),
    [formats],
  );
}
