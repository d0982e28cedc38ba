const DAY = 24 * 60 * 60 * 1000;

/**
 * Whether something can have happened at a time that comes from elsewhere. What lies in the future would hide or hold
 * back what comes before it; a day is left for clocks and time zones.
 */
export function isPossibleTime(at: string, now: number): boolean {
  return Date.parse(at) <= now + DAY;
}
