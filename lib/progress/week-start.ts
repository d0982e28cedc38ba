/** Monday at midnight by the device's calendar, as a time. */
export function weekStart(now: Date): number {
  const sinceMonday = (now.getDay() + 6) % 7;
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - sinceMonday).getTime();
}
