import type { Rate } from "../../engine";
import type { DatedAccount } from "../../engine/account";
import { endOf, type Item, least, rateOn } from "./reference-parts";

/** Pays amounts off one after the other, and gives back what is left. */
export function pour(queue: readonly Item[], amount: bigint): bigint {
  let rest = amount;
  for (const item of queue) {
    const part = least(rest, item.left);
    item.left -= part;
    rest -= part;
  }
  return rest;
}

export type Payment = {
  readonly day: number;
  readonly amount: bigint;
  /** What the last statement asked for and did not get yet. */
  readonly minimumLeft: bigint;
  /** The statement that is being filled. */
  readonly number: number;
  /** The first due day that was missed and not made good; null where none was. */
  readonly overdue: number | null;
  /** Whether an amount that waits is paid before its time is up. */
  goesFirst(item: Item, day: number): boolean;
};

/** Spreads a payment over what is owed, in the order of the terms, and gives back what is left of it. */
export function settle(
  items: readonly Item[],
  { order, within }: DatedAccount["terms"]["allocation"],
  { day, amount, minimumLeft, number, overdue, goesFirst }: Payment,
): bigint {
  const aged = within === "oldest-first" ? [...items] : [...items].reverse();
  const cheaper = (a: Item, b: Item) => {
    const nothing = { numerator: 0, denominator: 1 };
    const [x, y] = [a, b].map((each) =>
      each.waits && day <= endOf(each.terms) ? nothing : rateOn(each.terms, day),
    ) as [Rate, Rate];
    const cross =
      BigInt(x.numerator) * BigInt(y.denominator) - BigInt(y.numerator) * BigInt(x.denominator);
    return cross < 0n ? -1 : cross > 0n ? 1 : 0;
  };
  const low = [...aged].sort(cheaper);
  const high = [...aged].sort((a, b) => cheaper(b, a));
  if (order === "minimum-low-rest-high") {
    const first = least(minimumLeft, amount);
    const ahead = [true, false].flatMap((yes) => high.filter((i) => goesFirst(i, day) === yes));
    return pour(ahead, pour(low, first) + amount - first);
  }
  if (order === "billed-first") {
    const long = overdue !== null && day - overdue > 90;
    const rank = ({ kind, terms: { grace }, bill }: Item) => {
      const principal = kind === "charge" ? (grace ? 1 : 0) : null;
      const place = long
        ? (principal ?? (kind === "interest" ? 2 : 3))
        : principal === null
          ? kind === "interest"
            ? 0
            : 1
          : 3 - (1 - principal);
      return (bill < number ? 0 : 10) + place;
    };
    return pour(
      aged.sort((a, b) => rank(a) - rank(b)),
      amount,
    );
  }
  return pour(order === "low-rate-first" ? low : order === "high-rate-first" ? high : aged, amount);
}
