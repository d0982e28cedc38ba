import { addDays, addMonths, type CivilDate } from "../dates";
import { type Minor, minor } from "../money";
import { type MonthlyConditions, postMonth } from "./month";
import { PAYMENT_RULES, type Plan } from "./plan";
import type { RuleId } from "./rules";

/** One month of an account, in minor units: balance = opening + interest + spending = payment + closing. */
export type Statement = {
  number: number;
  date: CivilDate;
  dueDate: CivilDate;
  opening: Minor;
  interest: Minor;
  spending: Minor;
  balance: Minor;
  minimum: Minor;
  minimumRule: RuleId;
  payment: Minor;
  paymentRule: RuleId;
  closing: Minor;
  /** minimum − payment when the payment is smaller, else 0. No late fee follows from it. */
  shortfall: Minor;
};

/** Days from a statement to its due date, on which every payment is made. It moves dates, never money. */
export const DAYS_TO_PAY = 20;

const WRITABLE_BALANCE = 10 ** 14;
const WHATEVER_IS_OWED = minor(Number.MAX_SAFE_INTEGER);

/**
 * The statements of an account up to the one that clears it, at most `months`. Statement n is dated n months
 * after the start, on the same day of the month or its last. The last payment of a clear-in plan pays whatever is
 * owed. A debt growing past 10^14 minor units ends
 * the list early, before sums could pass 2^53 − 1.
 */
export function writeStatements(
  account: MonthlyConditions & { balance: Minor; start: CivilDate; plan: Plan },
  level: Minor | null,
  months: number,
): Statement[] {
  const statements: Statement[] = [];
  const { plan, spending } = account;
  const lastMonth = plan.kind === "clear-in" ? plan.months : null;
  let opening = account.balance;
  for (let number = 1; number <= months; number++) {
    const payable = number === lastMonth ? WHATEVER_IS_OWED : level;
    const month = postMonth(account, payable, opening);
    const date = addMonths(account.start, number);
    statements.push({
      number,
      date,
      dueDate: addDays(date, DAYS_TO_PAY),
      opening,
      interest: month.interest,
      spending,
      balance: month.balance,
      minimum: month.minimum,
      minimumRule: month.minimumRule,
      payment: month.payment,
      paymentRule: month.closing === 0 ? "payment.final" : PAYMENT_RULES[plan.kind],
      closing: month.closing,
      shortfall: minor(Math.max(0, month.minimum - month.payment)),
    });
    opening = month.closing;
    if (opening === 0 || opening > WRITABLE_BALANCE) break;
  }
  return statements;
}
