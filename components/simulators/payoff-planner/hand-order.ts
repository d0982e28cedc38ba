/** The longest list: an order by hand is written with one digit for each debt. */
export const MOST_DEBTS = 9;

/**
 * The order that digits name: 312 is the third of the list, then the first, then the second. Digits that name no debt or
 * one that was named already are passed over, and debts not named come last, as listed.
 */
export function readHand(hand: number, count: number): number[] {
  const named = [...String(hand)].map((digit) => Number(digit) - 1);
  const known = named.filter((index) => index >= 0 && index < count);
  const listed = Array.from({ length: count }, (_, index) => index);
  return [...new Set([...known, ...listed])];
}

/** The digits of an order. The order of the list itself is 0, so that links need not carry it. */
export function writeHand(order: readonly number[]): number {
  if (order.every((index, place) => index === place)) return 0;
  return Number(order.map((index) => index + 1).join(""));
}

/** The order with the debt at one place moved to another. */
export function moved(order: readonly number[], from: number, to: number): number[] {
  const debt = order[from];
  if (debt === undefined || to < 0 || to >= order.length) return [...order];
  const rest = order.filter((_, place) => place !== from);
  return [...rest.slice(0, to), debt, ...rest.slice(to)];
}

/** The digits that are left when a debt leaves the list, and the ones behind it move up. */
export function handWithout(hand: number, index: number, count: number): number {
  const left = readHand(hand, count).filter((each) => each !== index);
  return writeHand(left.map((each) => (each > index ? each - 1 : each)));
}
