import { partOf } from "../part";
import { drawOn, type Line, type Lines } from "./line";
import type { Luck } from "./luck";
import type { HouseholdParameters } from "./parameters";

/** A household while it is followed, and what its last month came to. Amounts in minor units. */
export type Household = {
  readonly lines: Lines;
  savings: number;
  interest: number;
  debt: number;
  /** Drawn for living, and drawn to pay another lender. */
  drawnToLive: number;
  drawnToPay: number;
  /** Essentials and bills nothing could pay for, and minimums that were missed. */
  unmet: number;
  missed: number;
};

const LARGEST_DEBT = 10 ** 13;

/**
 * The function that takes a household through one month, in this order: interest on all debts; income; essentials and
 * bill, from cash and then from credit; minimums as listed, from cash and then from other lenders; savings up to
 * their target; the chosen share of the rest to the dearest debt.
 * Rounding: the parameters' own. Errors: RangeError when a debt passes 10^13 minor units.
 */
export function monthOf({ essentials, savings, extra, lateFee, rounding }: HouseholdParameters) {
  const extraOf = partOf(extra, rounding);
  return (home: Household, luck: Luck): void => {
    const { listed, dearestFirst } = home.lines;
    home.interest = postInterest(listed);
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
    if (over > 0) payDown(dearestFirst, extraOf(over));
    home.debt = debtOf(listed);
  };
}

function postInterest(lines: readonly Line[]): number {
  let sum = 0;
  for (const line of lines) {
    if (line.balance > LARGEST_DEBT) {
      throw new RangeError(`A debt of a household has passed ${LARGEST_DEBT} minor units.`);
    }
    line.due = 0;
    if (line.balance === 0) continue;
    const interest = line.interestOn(line.balance);
    sum += interest;
    line.balance += interest;
    const share = line.minimumOn(line.balance);
    const wanted = Math.max(share, line.floor);
    line.due = Math.min(wanted, line.balance);
  }
  return sum;
}

function payDown(lines: readonly Line[], money: number): void {
  let left = money;
  for (const line of lines) {
    const paid = Math.min(left, line.balance);
    line.balance -= paid;
    left -= paid;
  }
}

function debtOf(lines: readonly Line[]): number {
  let sum = 0;
  for (const line of lines) sum += line.balance;
  return sum;
}
