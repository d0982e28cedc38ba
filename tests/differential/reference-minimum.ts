import type { Rate } from "../../engine";
import type { DatedAccount } from "../../engine/account";
import { type Item, least, most, shareOf } from "./reference-parts";

type Billed = {
  readonly balance: bigint;
  readonly interest: bigint;
  readonly fees: bigint;
  readonly pastDue: bigint;
  readonly over: bigint;
};

/** What a statement asks for at least. */
export function minimumOf(
  { balance, interest, fees, pastDue, over }: Billed,
  items: readonly Item[],
  { minimum, rounding }: DatedAccount["terms"],
): bigint {
  const share = (amount: bigint, r: Rate) => shareOf(amount, r, rounding);
  if (balance <= 0n) return 0n;
  const { formulas, floor, wholeUpTo = 0, step } = minimum;
  if (balance <= BigInt(wholeUpTo)) return balance;
  const part = (of: string): bigint => {
    if (of === "balance") return balance;
    if (of === "before-interest") return most(0n, balance - interest);
    if (of === "interest") return interest;
    if (of === "fees") return fees;
    if (of === "past-due") return pastDue;
    if (of === "over-limit") return over;
    return items.reduce(
      (sum, item) => (`balance:${item.terms.id}` === of ? sum + item.left : sum),
      0n,
    );
  };
  let amount = BigInt(floor);
  for (const { parts, plus = 0 } of formulas) {
    const others = parts.reduce((sum, { of }) => (of === "rest" ? sum : sum + part(of)), 0n);
    const value = parts.reduce(
      (sum, { of, share: r }) =>
        sum + share(of === "rest" ? most(0n, balance - others) : part(of), r),
      BigInt(plus),
    );
    amount = most(amount, value);
  }
  if (step) amount = ((amount + BigInt(step) - 1n) / BigInt(step)) * BigInt(step);
  return least(amount, balance);
}
