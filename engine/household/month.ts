import { partOf } from "../part";
import { drawOn, type Line, type Lines } from "./line";
import type { Luck } from "./luck";
import type { HouseholdParameters } from "./parameters";

/** A household while it is followed, and what its last month came to. Amounts in minor units. */
export type Household = {
  readonly lines: Lines;
  savings: number;
  interest: number;
  spent: number;
  debt: number;
  /** Drawn for living, and drawn to pay another lender. */
  drawnToLive: number;
  drawnToPay: number;
  /** Essentials and bills nothing could pay for, and minimums that were missed. */
  unmet: number;
  missed: number;
  /** Paid to debts beyond their minimums. */
  extra: number;
};

const LARGEST_DEBT = 10 ** 13;

/**
 * The function that takes a household through one month, in this order: interest and new spending on all debts, and
 * their minimums; income; essentials and bill, from cash and then from credit; minimums as listed, from cash and then from other lenders; savings up to
 * their target; the chosen share of the rest to the dearest debt.
 * Rounding: the parameters' own. Errors: RangeError when a debt passes 10^13 minor units.
 */
export function monthOf({ essentials, savings, extra, lateFee, rounding }: HouseholdParameters) {
  const extraOf = partOf(extra, rounding);
  return (home: Household, luck: Luck): void => {
    const { listed, dearestFirst } = home.lines;
    home.interest = 0;
    home.spent = 0;
    for (const line of listed) stateLine(home, line);
    home.drawnToPay = 0;
    home.missed = 0;

    const needed = essentials + luck.shock;
    let cash = home.savings + luck.income - needed;
    const hole = cash < 0 ? -cash : 0;
    home.unmet = hole > 0 ? drawOn(listed, hole, null) : 0;
    home.drawnToLive = hole - home.unmet;
    if (cash < 0) cash = 0;

    for (const line of listed) {
      if (line.due === 0) continue;
      const fromCash = Math.min(line.due, cash);
      cash -= fromCash;
      const wanted = line.due - fromCash;
      const missing = wanted > 0 ? drawOn(listed, wanted, line) : 0;
      home.drawnToPay += wanted - missing;
      line.balance -= line.due - missing;
      if (missing > 0) {
        home.missed += missing;
        line.balance += lateFee;
      }
    }

    const over = cash - savings.target;
    home.savings = over > 0 ? savings.target : cash;
    home.extra = over > 0 ? payDown(dearestFirst, extraOf(over)) : 0;
    home.debt = debtOf(listed);
  };
}

function stateLine(home: Household, line: Line): void {
  if (line.balance > LARGEST_DEBT) {
    throw new RangeError(`A debt of a household has passed ${LARGEST_DEBT} minor units.`);
  }
  line.due = 0;
  if (line.balance > 0) {
    const interest = line.interestOn(line.balance);
    home.interest += interest;
    line.balance += interest;
  }
  if (line.spending > 0) {
    const spent = Math.max(0, Math.min(line.spending, line.limit - line.balance));
    home.spent += spent;
    line.balance += spent;
  }
  if (line.balance === 0) return;
  const wanted = Math.max(line.minimumOn(line.balance), line.floor);
  line.due = Math.min(wanted, line.balance);
}

function payDown(lines: readonly Line[], money: number): number {
  let left = money;
  for (const line of lines) {
    const paid = Math.min(left, line.balance);
    line.balance -= paid;
    left -= paid;
  }
  return money - left;
}

function debtOf(lines: readonly Line[]): number {
  let sum = 0;
  for (const line of lines) sum += line.balance;
  return sum;
}
