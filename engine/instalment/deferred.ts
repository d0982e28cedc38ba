import { type Minor, minor, smallerOf, subtract } from "../money";
import type { Rate } from "../rates";
import { divideInteger, type Rounding } from "../rounding";
import { checkWhole, type InstalmentRule, LONGEST_PLAN } from "./terms";

/** "No interest if paid in full in time": the price, the months allowed, what is paid a month, the rate kept waiting. */
export type DeferredOffer = {
  price: Minor;
  months: number;
  payment: Minor;
  monthlyRate: Rate;
  rounding: Rounding;
};

/** One month: closing = opening − payment; `waiting` is the interest that falls due if the price is not cleared. */
export type DeferredRow = {
  month: number;
  opening: Minor;
  waiting: Minor;
  payment: Minor;
  closing: Minor;
  rule: InstalmentRule;
};

/** The offer followed to its last month. `charged` is 0, or all the waiting interest, if anything is left. */
export type DeferredRun = { rows: readonly DeferredRow[]; left: Minor; charged: Minor };

const LARGEST_AMOUNT = 10 ** 13;

/**
 * Deferred interest and its cliff. Interest of every month on its opening balance waits, without interest on itself:
 * waiting = round(sum of openings × monthly rate), rounded once on the sum. Cleared in time, nothing is charged; one
 * minor unit short, all of it is. Rounding: by name. Source: the retroactive charge of 12 CFR 1026 App. M1, deferred plans.
 * Errors: RangeError for a price or payment that is not whole, months not from 1 to 1200, sums past 2^53 − 1.
 */
export function runDeferred(offer: DeferredOffer): DeferredRun {
  const { price, months, payment, monthlyRate, rounding } = offer;
  checkWhole("The price", price, 0, LARGEST_AMOUNT);
  checkWhole("The payment", payment, 0, LARGEST_AMOUNT);
  checkWhole("The number of months", months, 1, LONGEST_PLAN);
  const rows: DeferredRow[] = [];
  let opening = price;
  let owedMonths = 0n;
  for (let month = 1; month <= months && opening > 0; month++) {
    owedMonths += BigInt(opening);
    const product = owedMonths * BigInt(monthlyRate.numerator);
    const waiting = minor(divideInteger(product, monthlyRate.denominator, rounding));
    const paid = smallerOf(payment, opening);
    const closing = subtract(opening, paid);
    const rule =
      closing === 0
        ? "deferred.cleared-in-time"
        : month === months
          ? "deferred.charged-back"
          : "deferred.paid-down";
    rows.push({ month, opening, waiting, payment: paid, closing, rule });
    opening = closing;
  }
  const charged = opening > 0 ? (rows.at(-1)?.waiting ?? minor(0)) : minor(0);
  return { rows, left: opening, charged };
}
