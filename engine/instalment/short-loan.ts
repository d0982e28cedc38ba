import { singlePaymentRate } from "../apr/payday";
import { add, type Minor, minor } from "../money";
import { divideInteger } from "../rounding";
import { checkWhole, type InstalmentRule } from "./terms";

/** A loan repaid in one sum after some days, or a fee paid to be late by some days: `fee` on `principal`. */
export type ShortLoan = { principal: Minor; fee: Minor; days: number };

/** The yearly price of a short loan, as shares, and the fee of a year of such days in a row, in minor units. */
export type ShortLoanRates = { nominal: number; effective: number; feeOfAYear: Minor };

const DAYS = 365;
const LARGEST_AMOUNT = 10 ** 13;

/**
 * nominal = fee ÷ principal × 365 ÷ days (a single payment within a year, 12 CFR 1026 App. J); effective =
 * (1 + fee ÷ principal)^(365 ÷ days) − 1 (the European way); feeOfAYear = round(fee × 365 ÷ days), half-up.
 * Errors: RangeError unless principal and days are whole and above zero, days at most 365, fee whole and ≥ 0.
 */
export function shortLoanRates({ principal, fee, days }: ShortLoan): ShortLoanRates {
  checkLoan({ principal, fee, days });
  const growth = Math.log1p(fee / principal) * (DAYS / days);
  return {
    nominal: singlePaymentRate(principal, fee, { days }),
    effective: Math.expm1(growth),
    feeOfAYear: minor(divideInteger(BigInt(fee) * BigInt(DAYS), days, "half-up")),
  };
}

/** One term of a rolled loan, in minor units. What is not repaid stays owed for the next term. */
export type RolloverRow = {
  term: number;
  lastDay: number;
  owed: Minor;
  fee: Minor;
  payment: Minor;
  closing: Minor;
  rule: InstalmentRule;
};

/**
 * A short loan renewed `times` times by paying its fee alone, then repaid: each renewal buys `days` more and leaves the
 * principal as it was. Amounts in minor units. Errors: as for shortLoanRates; times from 0 to 1200; sums past 2^53 − 1.
 */
export function rollShortLoan(loan: ShortLoan, times: number): RolloverRow[] {
  checkLoan(loan);
  checkWhole("The number of renewals", times, 0, 1200);
  const { principal, fee, days } = loan;
  return Array.from({ length: times + 1 }, (_, index) => {
    const last = index === times;
    return {
      term: index + 1,
      lastDay: days * (index + 1),
      owed: principal,
      fee,
      payment: last ? add(principal, fee) : fee,
      closing: last ? minor(0) : principal,
      rule: last ? "short-loan.repaid" : "short-loan.renewed",
    };
  });
}

function checkLoan({ principal, fee, days }: ShortLoan): void {
  checkWhole("The principal", principal, 1, LARGEST_AMOUNT);
  checkWhole("The fee", fee, 0, LARGEST_AMOUNT);
  checkWhole("The number of days", days, 1, DAYS);
}
