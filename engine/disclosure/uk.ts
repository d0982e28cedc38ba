import { add, type Minor, minor } from "../money";
import { applyRate, percent } from "../rates";
import type { Rounding } from "../rounding";

/** One month of a card, in minor units: interest, fees and charges; what was paid; what was left after it. */
export type PaidMonth = { readonly charges: Minor; readonly paid: Minor; readonly balance: Minor };

/** What a span of months came to, in minor units, and whether charges took more than the debt did. */
export type DebtSpan = { charges: Minor; principal: Minor; persistent: boolean };

/** Persistent debt over an account's life: months (from 1) at whose end the last 18 were, and the two dates of the rules. */
export type PersistentDebt = { months: number[]; at18: boolean; at36: boolean };

const WINDOW = 18;

/**
 * The least a UK card may ask: interest + fees and charges + 1% of the amount outstanding, in minor units.
 * Rounding: the percentage by name. Source: FCA Handbook CONC 6.7.5R(1).
 */
export function ukLeastMinimum(
  outstanding: Minor,
  interest: Minor,
  charges: Minor,
  rounding: Rounding,
): Minor {
  return add(add(interest, charges), applyRate(outstanding, percent(1), rounding));
}

/**
 * What of the payments of some months went on interest, fees and charges and what on the debt, and whether the first was
 * more, with the balance never below `smallest` (£200). Charges count as paid first.
 * Source: FCA Handbook CONC 6.7.27R (PS18/4), from summaries. Unit: minor units.
 */
export function debtSpan(months: readonly PaidMonth[], smallest = minor(20_000)): DebtSpan {
  let charged = minor(0);
  let paid = minor(0);
  for (const month of months) {
    charged = add(charged, month.charges);
    paid = add(paid, month.paid);
  }
  const charges = minor(Math.min(charged, paid));
  const principal = minor(paid - charges);
  const large = months.every(({ balance }) => balance >= smallest);
  return { charges, principal, persistent: large && charges > principal };
}

/**
 * The rolling 18-month test of persistent debt: at 18 months the lender writes; at 36, after two such spans in a row, it
 * must offer a way out. `smallest` as in debtSpan. Source: FCA Handbook CONC 6.7.27R on, from summaries.
 */
export function persistentDebt(
  months: readonly PaidMonth[],
  smallest = minor(20_000),
): PersistentDebt {
  const ends: number[] = [];
  for (let end = WINDOW; end <= months.length; end++) {
    if (debtSpan(months.slice(end - WINDOW, end), smallest).persistent) ends.push(end);
  }
  const at18 = ends.length > 0;
  return { months: ends, at18, at36: ends.some((end) => ends.includes(end + WINDOW)) };
}
