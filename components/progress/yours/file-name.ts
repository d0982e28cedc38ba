import { dateOfDay, dayOf } from "@/lib/progress/day";

/** "full-circle-progress-2026-11-22": the day as the reader's calendar has it. */
export function fileName(what: string, now: Date): string {
  return `full-circle-${what}-${dateOfDay(dayOf(now.getTime()))}`;
}
