/**
 * Tells when a household falls into the trap. A month is above the tipping point when something is owed and the month's
 * interest is at least the ordinary surplus, usual income − essentials − spending on credit: with no bad luck at all the
 * debt would still not fall. The trap is `trapMonths` such months in a row; it is dated by the first of them, and counted once.
 */
export type TrapWatch = { readonly surplus: number; inARow: number; since: number | null };

/** A watch for a household with this ordinary surplus, in minor units; it may be below zero. */
export function watchTrap(surplus: number): TrapWatch {
  return { surplus, inARow: 0, since: null };
}

/** Tells the watch of one month: what the interest was and what is owed at its end. Months count from 1. */
export function noteMonth(
  watch: TrapWatch,
  trapMonths: number,
  month: number,
  interest: number,
  debt: number,
): void {
  if (debt === 0 || interest < watch.surplus) watch.inARow = 0;
  else watch.inARow++;
  if (watch.inARow === trapMonths && watch.since === null) watch.since = month - trapMonths + 1;
}
