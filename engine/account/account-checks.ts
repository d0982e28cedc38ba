import { civilDate, formatDate, toDayNumber } from "../dates";
import { rate } from "../rates";
import type { DatedAccount } from "./account";
import { balanceNamed } from "./book";
import type { BillingCycle } from "./cycles";
import type { DatedTerms } from "./terms";

const LARGEST_AMOUNT = 10 ** 13;

/** Refuses a dated account without meaning. Errors: RangeError with a sentence naming what is wrong. */
export function checkDatedAccount({ terms, cycles, opening, events, habit }: DatedAccount): void {
  checkTerms(terms);
  checkCycles(cycles, terms.leniencyDays ?? 0);
  for (const [id, amount] of Object.entries(opening?.balances ?? {})) {
    balanceNamed(terms, id);
    checkAmount("An opening balance", amount);
  }
  const first = (cycles[0] as BillingCycle).statement;
  const last = (cycles.at(-1) as BillingCycle).statement;
  for (const { kind, date, amount } of events) {
    civilDate(date.year, date.month, date.day);
    checkAmount(`A ${kind}`, amount);
    if (toDayNumber(date) <= toDayNumber(first) || toDayNumber(date) > toDayNumber(last)) {
      throw new RangeError(
        `A ${kind} on ${formatDate(date)} lies outside the account's statements.`,
      );
    }
  }
  if (habit?.kind === "fixed") checkAmount("The fixed payment", habit.amount);
  if (habit?.kind === "minimum") checkAmount("The extra payment", habit.plus ?? 0);
}

function checkTerms({ balances, basis, compounding, ...terms }: DatedTerms): void {
  for (const { id, rate: regular, promotion, grace, deferred } of balances) {
    rate(regular.numerator, regular.denominator);
    if (promotion) rate(promotion.rate.numerator, promotion.rate.denominator);
    if (deferred) {
      civilDate(deferred.until.year, deferred.until.month, deferred.until.day);
      if (grace || promotion || basis === "previous" || basis === "adjusted") {
        throw new RangeError(
          `The deferred balance ${id} goes without grace, promotion and the previous and adjusted bases.`,
        );
      }
    }
    if (balances.filter((other) => other.id === id).length > 1) {
      throw new RangeError(`The account has two balances named ${JSON.stringify(id)}.`);
    }
  }
  if (compounding.kind === "daily") {
    if (basis === "previous" || basis === "adjusted") {
      throw new RangeError(`Interest on the ${basis} balance cannot compound daily.`);
    }
    checkCount("The digits of daily interest", compounding.digits, 6);
  }
  checkCount("The days of leniency", terms.leniencyDays ?? 0, 31);
  checkCount("The statements that regain a grace period", terms.regainAfter ?? 1, 120);
  checkAmount("The tolerance", terms.tolerance ?? 0);
  checkAmount("The limit", terms.limit ?? 0);
  checkAmount("The floor of the minimum payment", terms.minimum.floor);
  for (const fee of [terms.fees.late, terms.fees.cash, terms.fees.transfer, terms.fees.overLimit]) {
    if (!fee) continue;
    checkAmount("The floor of a fee", fee.floor);
    checkAmount("The cap of a fee", fee.cap ?? 0);
  }
  if (terms.fees.annual) checkAmount("The annual fee", terms.fees.annual.amount);
}

function checkCycles(cycles: readonly BillingCycle[], leniencyDays: number): void {
  if (cycles.length < 2)
    throw new RangeError("An account needs its opening statement and one more.");
  for (const [index, { statement, due }] of cycles.entries()) {
    const next = cycles[index + 1];
    if (toDayNumber(due) <= toDayNumber(statement)) {
      throw new RangeError(
        `The statement of ${formatDate(statement)} is due no later than it is made.`,
      );
    }
    if (next && toDayNumber(due) + leniencyDays > toDayNumber(next.statement)) {
      throw new RangeError(
        `The statement of ${formatDate(statement)} must be due by the next one, ${formatDate(next.statement)}.`,
      );
    }
  }
}

function checkCount(name: string, count: number, largest: number): void {
  if (!Number.isInteger(count) || count < 0 || count > largest) {
    throw new RangeError(`${name} must be a whole number from 0 to ${largest}; got ${count}.`);
  }
}

function checkAmount(name: string, amount: number): void {
  if (!Number.isSafeInteger(amount) || amount < 0 || amount > LARGEST_AMOUNT) {
    throw new RangeError(
      `${name} must be a whole number of minor units from 0 to ${LARGEST_AMOUNT}; got ${amount}.`,
    );
  }
}
