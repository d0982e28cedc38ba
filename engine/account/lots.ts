import { type Minor, minor } from "../money";
import type { Span } from "./accrual";
import type { BalanceTerms } from "./terms";

/**
 * One charge and what is left of it. `closings`: what was left at the close of each day on which it changed (days by
 * number). `bearsFrom`: the first day whose interest is not charged yet, or null while free of interest; `cap`: the most
 * of it that bears interest. `bill`: the statement that lists it. `countsFrom`: the day a bill's interest reaches back to.
 */
export type Lot = {
  readonly terms: BalanceTerms;
  readonly kind: "charge" | "fee" | "interest";
  readonly closings: { day: number; left: Minor }[];
  left: Minor;
  bill: number;
  countsFrom: number;
  bearsFrom: number | null;
  cap: number;
  /** Whether its interest waits for the end of a deferral. */
  waits: boolean;
  /** What the last statement listed of it. */
  billed: Minor;
};

/** A charge of `amount` on a day, not bearing interest yet. */
export function newLot(
  terms: BalanceTerms,
  kind: Lot["kind"],
  day: number,
  amount: Minor,
  bill: number,
): Lot {
  return {
    terms,
    kind,
    closings: [{ day, left: amount }],
    left: amount,
    bill,
    countsFrom: day,
    bearsFrom: null,
    cap: Number.POSITIVE_INFINITY,
    waits: false,
    billed: minor(0),
  };
}

/** Takes a credit off a lot at a day: the day itself already closes without it. */
export function reduceLot(lot: Lot, day: number, amount: Minor): void {
  lot.left = minor(lot.left - amount);
  const last = lot.closings.at(-1);
  if (last?.day === day) last.left = lot.left;
  else lot.closings.push({ day, left: lot.left });
}

/** What was left of a lot on each day from `from` to `to`, capped, as spans without the days on which nothing was. */
export function spansOf(lot: Lot, from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (const [index, { day, left }] of lot.closings.entries()) {
    const next = lot.closings[index + 1]?.day ?? Number.POSITIVE_INFINITY;
    const start = Math.max(from, day);
    const end = Math.min(to, next - 1);
    if (left > 0 && start <= end) {
      spans.push({ from: start, to: end, amount: minor(Math.min(left, lot.cap)) });
    }
  }
  return spans;
}
