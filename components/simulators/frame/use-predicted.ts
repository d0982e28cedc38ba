"use client";

import { useMemo } from "react";
import { useProgressLog } from "@/components/progress/use-progress";
import type { Values } from "@/lib/parameters";
import { useSetting } from "../scenario";
import { predictedAbout } from "./predicted";

/** The numbers that the present guess was about, where the log knows them. */
export function usePredicted(): Values | null {
  const { simulator, state } = useSetting();
  const { events } = useProgressLog();
  const { guess } = state;
  return useMemo(
    () => (guess === null ? null : predictedAbout(events, simulator, guess)),
    [events, simulator, guess],
  );
}
