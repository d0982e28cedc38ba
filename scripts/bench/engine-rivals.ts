import { FV, ROUND } from "@formulajs/formulajs";
import { fv, ipmt, pmt, ppmt } from "financial";
import { Loan } from "loanjs";
import type { Answer } from "./engine-works";

const RATE = 0.2499 / 12;
const toCents = (x: number) => Math.round(x * 100) / 100;

/** The hand-written loop, in binary dollars rounded to cents each month: one row a month, no dates, no names of rules. */
export function loopLedger(): Answer {
  const rows = [];
  let opening = 5000;
  let total = 0;
  for (let month = 1; opening > 0; month++) {
    const interest = Math.round(opening * RATE * 100) / 100;
    const balance = opening + interest;
    const share = Math.round(balance * 0.01 * 100) / 100;
    const payment = Math.min(balance, Math.max(35, share + interest));
    const closing = Math.round((balance - payment) * 100) / 100;
    rows.push({ month, opening, interest, balance, payment, closing });
    total += interest;
    opening = closing;
  }
  return { months: rows.length, interest: Math.round(total * 100) };
}

/** The same without rows. */
export function loopMonths(): number {
  let opening = 5000;
  let months = 0;
  while (opening > 0) {
    const interest = Math.round(opening * RATE * 100) / 100;
    const balance = opening + interest;
    const minimum = Math.max(35, Math.round(balance * 0.01 * 100) / 100 + interest);
    opening = Math.round((balance - Math.min(balance, minimum)) * 100) / 100;
    months++;
  }
  return months;
}

/** No library knows a card's minimum, so it is asked month by month what the debt is worth a month on. */
function monthsBy(grow: (balance: number) => number, round: (x: number) => number): number {
  let opening = 5000;
  let months = 0;
  while (opening > 0) {
    const balance = round(grow(opening));
    const interest = round(balance - opening);
    const minimum = Math.max(35, round(balance * 0.01) + interest);
    opening = round(balance - Math.min(balance, minimum));
    months++;
  }
  return months;
}

export const libraryMonths = {
  financial: () => monthsBy((balance) => fv(RATE, 1, 0, -balance), toCents),
  "@formulajs/formulajs": () =>
    monthsBy(
      (balance) => FV(RATE, 1, 0, -balance) as number,
      (x) => ROUND(x, 2) as number,
    ),
};

/** The table of a loan as the documents of each library write it; financial rounds no month, so its cents are its own. */
export const libraryLevel = {
  loanjs: (): Answer => {
    const { installments, interestSum } = Loan(5000, 200, 24.99);
    return { months: installments.length, interest: Math.round(interestSum * 100) };
  },
  financial: (): Answer => {
    const rows = [];
    const payment = pmt(RATE, 200, -5000);
    let total = 0;
    let closing = 5000;
    for (let month = 1; month <= 200; month++) {
      const interest = ipmt(RATE, month, 200, -5000);
      const principal = ppmt(RATE, month, 200, -5000);
      closing -= principal;
      total += interest;
      rows.push({ month, payment, interest, principal, closing });
    }
    return { months: rows.length, interest: Math.round(total * 100) };
  },
};
